package io.ytterby.tracking.query.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.epcis.EpcisContext;
import io.ytterby.tracking.query.domain.EpcForm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Events as an {@code EPCISQueryDocument}. Its context names each prefix once; an event whose own context says something
 * else of a prefix, or leads elsewhere, brings its own.
 */
public final class QueryDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private QueryDocument() {}

    /**
     * What it says of itself.
     *
     * @param name of the query
     * @param subscription that it is sent for; null for an answer
     */
    public record Heading(String name, @Nullable String subscription, EpcForm form) {}

    public static ObjectNode of(Heading heading, List<ToldEvent> events, Instant at) {
        Map<String, JsonNode> prefixes = new TreeMap<>();
        var list = JSON.arrayNode();
        for (var event : events) list.add(event(event, heading.form(), prefixes));
        var document = JSON.objectNode();
        document.set("@context", context(prefixes));
        document.put("type", "EPCISQueryDocument");
        document.put("schemaVersion", "2.0");
        document.put("creationDate", at.toString());
        var results = document.putObject("epcisBody").putObject("queryResults");
        results.put("queryName", heading.name());
        if (heading.subscription() != null) results.put("subscriptionID", heading.subscription());
        results.putObject("resultsBody").set("eventList", list);
        return document;
    }

    /** One event by itself, with its context. */
    public static ObjectNode bare(ToldEvent told, EpcForm form) {
        var event = JSON.objectNode();
        event.set("@context", told.context());
        event.setAll(filled(told, form));
        return event;
    }

    private static ObjectNode event(ToldEvent told, EpcForm form, Map<String, JsonNode> prefixes) {
        var event = filled(told, form);
        if (!shares(told.context(), prefixes)) event.set("@context", told.context());
        return event;
    }

    private static ObjectNode filled(ToldEvent told, EpcForm form) {
        ObjectNode event = told.json().deepCopy();
        EpcTranslation.apply(event, form);
        if (!event.has("recordTime"))
            event.put("recordTime", told.found().recordTime().toString());
        return event;
    }

    /** Whether the document's context can hold it; if so, it does from now on. */
    private static boolean shares(JsonNode context, Map<String, JsonNode> prefixes) {
        var all = context.isArray() ? context : JSON.arrayNode().add(context);
        for (var part : all) {
            if (part.isTextual() && !isOfGs1(part.asText())) return false;
            for (var term : part.properties())
                if (prefixes.containsKey(term.getKey()) && !term.getValue().equals(prefixes.get(term.getKey())))
                    return false;
        }
        for (var part : all) part.properties().forEach(term -> prefixes.put(term.getKey(), term.getValue()));
        return true;
    }

    private static boolean isOfGs1(String address) {
        return address.startsWith("https://ref.gs1.org/standards/epcis/")
                || address.startsWith("https://gs1.github.io/EPCIS/");
    }

    private static ArrayNode context(Map<String, JsonNode> prefixes) {
        var context = JSON.arrayNode().add(EpcisContext.OF_THE_STANDARD);
        for (var prefix : prefixes.entrySet()) context.addObject().set(prefix.getKey(), prefix.getValue());
        return context;
    }
}
