package io.ytterby.footprints.json;

import java.util.Map;

/** Writes JSON: the same value is always the same text, fields in their order. */
public final class JsonPrint {
    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private JsonPrint(boolean indented) {
        this.indented = indented;
    }

    /** One line, without blanks. */
    public static String compact(Json value) {
        return print(value, false);
    }

    /** For people: two blanks a level. */
    public static String indented(Json value) {
        return print(value, true);
    }

    private static String print(Json value, boolean indented) {
        var print = new JsonPrint(indented);
        print.value(value, 0);
        return print.out.toString();
    }

    private void value(Json value, int depth) {
        switch (value) {
            case Json.Obj(var fields) -> object(fields, depth);
            case Json.Arr(var items) -> {
                var between = "[";
                for (var item : items) {
                    out.append(between);
                    line(depth + 1);
                    value(item, depth + 1);
                    between = ",";
                }
                end(items.isEmpty(), "[", "]", depth);
            }
            case Json.Text(var text) -> text(text);
            case Json.Num(var literal) -> out.append(literal);
            case Json.Bool(var yes) -> out.append(yes);
            case Json.Null() -> out.append("null");
        }
    }

    private void object(Map<String, Json> fields, int depth) {
        var between = "{";
        for (var field : fields.entrySet()) {
            out.append(between);
            line(depth + 1);
            text(field.getKey());
            out.append(indented ? ": " : ":");
            value(field.getValue(), depth + 1);
            between = ",";
        }
        end(fields.isEmpty(), "{", "}", depth);
    }

    private void end(boolean empty, String open, String close, int depth) {
        if (empty) out.append(open);
        else line(depth);
        out.append(close);
    }

    private void line(int depth) {
        if (indented) out.append('\n').append("  ".repeat(depth));
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '"' || one == '\\') out.append('\\').append(one);
            else if (one < ' ') out.append("\\u00").append(one < 16 ? "0" : "").append(Integer.toHexString(one));
            else out.append(one);
        }
        out.append('"');
    }
}
