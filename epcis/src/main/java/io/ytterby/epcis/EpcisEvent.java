package io.ytterby.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.epcis.schema.Timestamps;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A valid event, in its normal form and as it was captured. Nobody may change the trees it gives out.
 *
 * <p>The <em>normal form</em> is for comparing, matching and hashing: identifiers as canonical GS1 Digital Links
 * ({@code https://id.gs1.org/...}), CBV values as bare words, times in UTC. The <em>captured form</em> is for keeping and for
 * answers: it holds the identifiers and times as they were written, since a URN cannot be had back from a Digital Link without
 * its company prefix. Where both agree they are the same tree.
 */
public final class EpcisEvent implements EpcisItem {
    private final String pointer;
    private final EpcisContext context;
    private final ObjectNode captured;
    private final ObjectNode normal;

    EpcisEvent(String pointer, EpcisContext context, ObjectNode captured, ObjectNode normal) {
        this.pointer = pointer;
        this.context = context;
        this.captured = captured;
        this.normal = normal;
    }

    /** An event that has been read and judged before, such as one out of a store. */
    public static EpcisEvent of(ObjectNode captured, EpcisContext context) {
        return new EpcisEvent("", context, captured, NormalForm.of(captured));
    }

    /** The normal form, without a context. */
    public ObjectNode json() {
        return normal;
    }

    /** The event as captured, CBV values as bare words, without a context: keep this one. */
    public ObjectNode captured() {
        return captured;
    }

    /** What the prefixes of its extensions stand for. */
    public EpcisContext context() {
        return context;
    }

    /** Where in the document it stands, {@code /epcisBody/eventList/0}; empty for a bare event. */
    public String pointer() {
        return pointer;
    }

    /** {@code ObjectEvent}, {@code AggregationEvent}, ..., or the type of an extension. */
    public String type() {
        return normal.path("type").asText();
    }

    /** When it happened, to the nanosecond as written. */
    public Instant eventTime() {
        return Timestamps.parse(normal.path("eventTime").asText()).orElseThrow();
    }

    /** The offset of the clock on the wall where it happened, {@code +08:00}. */
    public String eventTimeZoneOffset() {
        return normal.path("eventTimeZoneOffset").asText();
    }

    /** The id it carries, if any. */
    public Optional<String> eventId() {
        return text("eventID");
    }

    /** {@code ADD}, {@code OBSERVE} or {@code DELETE}; a TransformationEvent has none. */
    public Optional<String> action() {
        return text("action");
    }

    /** The business step: a bare word of the CBV, or a URI. */
    public Optional<String> bizStep() {
        return text("bizStep");
    }

    /** The disposition: a bare word of the CBV, or a URI. */
    public Optional<String> disposition() {
        return text("disposition");
    }

    /** Where it was seen, as a canonical URI. */
    public Optional<String> readPoint() {
        return text(normal.path("readPoint").get("id"));
    }

    /** Where the things are afterwards, as a canonical URI. */
    public Optional<String> bizLocation() {
        return text(normal.path("bizLocation").get("id"));
    }

    /** The id that joins the events of one long transformation. */
    public Optional<String> transformationId() {
        return text("transformationID");
    }

    /** When somebody declared that this event was in error, if so. */
    public Optional<Instant> errorDeclaredAt() {
        return text(normal.path("errorDeclaration").get("declarationTime")).flatMap(Timestamps::parse);
    }

    private Optional<String> text(String field) {
        return text(normal.get(field));
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        return node != null && node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }
}
