package io.ytterby.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.epcis.schema.EpcisSchema;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides of what was read whether it is an event: by the official schema, then by what the schema cannot say. */
final class EventJudge {
    private static final EpcisSchema SCHEMA = EpcisSchema.official();

    private final EpcisContext context;

    private EventJudge(EpcisContext context) {
        this.context = context;
    }

    /** A judge of the events of the document with this head. */
    static EventJudge ofDocument(ObjectNode head) {
        return new EventJudge(EpcisContext.of(head.get("@context")).withoutHashOf(unhashed(head)));
    }

    /** A judge of events read in this context. */
    static EventJudge in(EpcisContext context) {
        return new EventJudge(context);
    }

    /** A repository may name fields that it added itself and that do not count when events are compared. */
    private static Set<String> unhashed(ObjectNode head) {
        var fields = new HashSet<String>();
        for (var place : new JsonNode[] {head, head.path("epcisBody").path("queryResults")}) {
            for (var field : place.properties()) {
                if (field.getKey().endsWith(":ignoreFields")) {
                    field.getValue().forEach(name -> fields.add(name.asText()));
                }
            }
        }
        return fields;
    }

    static boolean isBareEvent(ObjectNode head) {
        var type = head.path("type").asText();
        return head.path("type").isTextual() && !type.equals("EPCISDocument") && !type.equals("EPCISQueryDocument");
    }

    static EpcisItem judgeBare(ObjectNode event) {
        var fault = SCHEMA.judge(event).orElse(null);
        if (fault != null) {
            return new Malformed(fault.pointer(), fault.reason());
        }
        return new EventJudge(EpcisContext.STANDARD).valid(event, "");
    }

    static @Nullable Malformed judgeHead(ObjectNode head) {
        return SCHEMA.judge(head)
                .map(fault -> new Malformed(fault.pointer(), fault.reason()))
                .orElse(null);
    }

    EpcisItem judge(JsonNode event, String pointer) {
        var fault = SCHEMA.judgeEvent(event).orElse(null);
        return fault == null
                ? valid((ObjectNode) event, pointer)
                : new Malformed(pointer + fault.pointer(), fault.reason());
    }

    private EpcisItem valid(ObjectNode event, String pointer) {
        var own = event.remove("@context");
        var meant = own == null ? context : context.and(own);
        var stranger = meant.closed() ? Extensions.undefined(event, meant) : null;
        if (stranger != null) {
            return new Malformed(pointer + stranger, "has a prefix that no @context here defines");
        }
        var captured = CbvForm.bareWords(event);
        return new EpcisEvent(pointer, meant, captured, NormalForm.of(captured));
    }
}
