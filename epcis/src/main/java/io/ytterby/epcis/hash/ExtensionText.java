package io.ytterby.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.epcis.EpcisContext;
import java.util.ArrayList;
import java.util.Set;

/** Extensions and item data as the hash has them: {@code {namespace}name=value}, those within sorted behind their parent. */
final class ExtensionText {
    private static final Set<String> COMMENTS = Set.of("rdfs:comment", "comment", "#text");

    private final EpcisContext context;
    private final Values values;

    ExtensionText(EpcisContext context, Values values) {
        this.context = context;
        this.values = values;
    }

    /** The text of one field, or of each of its values; comments have none. */
    String field(String name, JsonNode value) {
        if (COMMENTS.contains(name)) {
            return "";
        }
        var key = key(name);
        // JSON leaves out the name of a list's items, XML has it: fooList holds foo.
        return context.hasCuries() && name.endsWith("List") && !name.equals("List")
                ? key + each(key.substring(0, key.length() - "List".length()), value)
                : each(key, value);
    }

    private String each(String key, JsonNode value) {
        if (!value.isArray()) {
            return one(key, value);
        }
        var texts = new ArrayList<String>(value.size());
        value.forEach(item -> texts.add(one(key, item)));
        return PreHash.sorted(texts);
    }

    private String one(String key, JsonNode value) {
        if (!value.isContainerNode()) {
            var text = value.isNull() ? "" : values.canonical(value);
            return text.isEmpty() ? key : key + '=' + text;
        }
        var own = value.path("#text").asText("");
        var within = new ArrayList<String>();
        value.properties().forEach(field -> within.add(field(field.getKey(), field.getValue())));
        return key + (own.isEmpty() ? "" : "=" + values.canonical(own)) + PreHash.sorted(within);
    }

    private String key(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return name;
        }
        return context.namespace(name.substring(0, colon))
                .map(namespace -> '{' + namespace + '}' + name.substring(colon + 1))
                .orElse(name);
    }
}
