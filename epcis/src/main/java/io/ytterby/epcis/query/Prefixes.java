package io.ytterby.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** What the prefixes of a JSON-LD context stand for. */
public final class Prefixes {
    private Prefixes() {}

    /** @param context a URI, an object, or a list of them; only objects name prefixes */
    public static Map<String, String> of(JsonNode context) {
        var prefixes = new HashMap<String, String>();
        var parts = context.isArray() ? context : java.util.List.of(context);
        for (var part : parts)
            part.properties().forEach(member -> {
                var id = member.getValue().isObject() ? member.getValue().path("@id") : member.getValue();
                if (id.isTextual()) prefixes.put(member.getKey(), id.asText());
            });
        return prefixes;
    }
}
