package io.ytterby.spectra.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of the metadata: takes its fields one by one and notes what is wrong with each. */
final class Fields {
    static final int MAX_PROBLEMS = 50;
    private static final int MAX_TEXT = 200;

    private final JsonNode object;
    private final String pointer;
    private final List<Problem> problems;

    private Fields(JsonNode object, String pointer, List<Problem> problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** @return null, with a problem noted, if the node is no object; each name that is not known is a problem of its own */
    static @Nullable Fields of(JsonNode node, String pointer, List<String> known, List<Problem> problems) {
        if (!node.isObject()) {
            note(problems, pointer, "Give an object with any of " + String.join(", ", known));
            return null;
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) note(problems, pointer + "/" + Names.escaped(name), Names.unknown(name, known));
        });
        return new Fields(node, pointer, problems);
    }

    static void note(List<Problem> problems, String pointer, String detail) {
        if (problems.size() < MAX_PROBLEMS) problems.add(new Problem(pointer, detail));
    }

    void wrong(String name, String detail) {
        note(problems, pointer(name), detail);
    }

    String pointer(String name) {
        return pointer + "/" + name;
    }

    /** @return null if the field is absent or null */
    @Nullable
    JsonNode node(String name) {
        var node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    @Nullable
    String text(String name) {
        var node = node(name);
        if (node == null) return null;
        var text = node.isTextual() ? node.textValue().strip() : "";
        if (!text.isEmpty() && text.length() <= MAX_TEXT) return text;
        wrong(name, "Give a text of 1 to " + MAX_TEXT + " characters");
        return null;
    }

    /** @return a number above the first and up to the second limit, written as a number or as a decimal string */
    @Nullable
    Double number(String name, double above, double upTo, String unit) {
        var node = node(name);
        if (node == null) return null;
        var value = decimal(node);
        if (value != null && value.doubleValue() > above && value.doubleValue() <= upTo) return value.doubleValue();
        wrong(name, "Give a number above " + shown(above) + " and up to " + shown(upTo) + " " + unit);
        return null;
    }

    private static String shown(double limit) {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }

    /** @return null if the node is no decimal number of a bearable length */
    static @Nullable BigDecimal decimal(JsonNode node) {
        if (!node.isNumber() && !node.isTextual()) return null;
        var text = node.asText().strip();
        if (text.length() > 30 || !text.matches("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?")) return null;
        return new BigDecimal(text);
    }

    /** @return the field's items, or itself as the only one; empty, with a problem noted, if there are too many */
    List<JsonNode> items(String name, int atMost) {
        var node = node(name);
        if (node == null) return List.of();
        if (!node.isArray()) return List.of(node);
        if (node.size() > atMost) {
            wrong(name, "Give at most " + atMost + " of them");
            return List.of();
        }
        var items = new ArrayList<JsonNode>();
        node.forEach(items::add);
        return items;
    }
}
