package io.ytterby.console.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** JSON as people read it: each leaf in a row, under the name of its way there. */
public final class Flat {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Flat() {}

    /** @param name as the API calls it: {@code shipper.name}, {@code lines[0].massMg} */
    public record Row(String name, String value) {}

    public static List<Row> of(JsonNode node) {
        var rows = new ArrayList<Row>();
        flatten("", node, rows);
        return List.copyOf(rows);
    }

    /** Of JSON as text; text that is none is one row without a name. */
    public static List<Row> of(String text) {
        try {
            return of(JSON.readTree(text));
        } catch (JsonProcessingException none) {
            return List.of(new Row("", text));
        }
    }

    private static void flatten(String name, JsonNode node, List<Row> rows) {
        if (node.isObject())
            node.properties()
                    .forEach(one ->
                            flatten(name.isEmpty() ? one.getKey() : name + "." + one.getKey(), one.getValue(), rows));
        else if (node.isArray()) for (int i = 0; i < node.size(); i++) flatten(name + "[" + i + "]", node.get(i), rows);
        else if (!node.isNull() && !node.isMissingNode()) rows.add(new Row(name, node.asText()));
    }
}
