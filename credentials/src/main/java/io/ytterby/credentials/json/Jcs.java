package io.ytterby.credentials.json;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json.Arr;
import io.ytterby.credentials.json.Json.Bool;
import io.ytterby.credentials.json.Json.Num;
import io.ytterby.credentials.json.Json.Obj;
import io.ytterby.credentials.json.Json.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;

/**
 * JSON in the one form that RFC 8785 gives it. Its numbers are IEEE doubles by that standard, which is why quantities in
 * a credential are texts.
 */
public final class Jcs {
    private Jcs() {}

    /** The canonical bytes. @throws RefusedException if a number is none that a double can hold */
    public static byte[] bytes(Json value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A double as ECMAScript writes it. @throws RefusedException if it is infinite or no number */
    public static String number(double value) {
        try {
            return NumberToJSON.serializeNumber(value);
        } catch (IOException e) {
            throw RefusedException.malformed("there is no JSON for the number " + value);
        }
    }

    static boolean isTooLarge(BigDecimal value) {
        return Double.isInfinite(value.doubleValue());
    }

    /** Whether the number means the same after a reader made a double of it. */
    static boolean keeps(BigDecimal value) {
        return new BigDecimal(number(value.doubleValue())).compareTo(value) == 0;
    }

    private static void write(Json value, StringBuilder out) {
        if (value instanceof Obj object) {
            writeObject(object, out);
        } else if (value instanceof Arr list) {
            out.append('[');
            var between = "";
            for (var item : list.items()) {
                out.append(between);
                write(item, out);
                between = ",";
            }
            out.append(']');
        } else if (value instanceof Text text) {
            writeText(text.value(), out);
        } else if (value instanceof Num num) {
            out.append(number(num.value().doubleValue()));
        } else if (value instanceof Bool bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    /** A string's own order is that of its UTF-16 units, as the standard wants it. */
    private static void writeObject(Obj object, StringBuilder out) {
        out.append('{');
        var between = "";
        for (var member : new TreeMap<>(object.members()).entrySet()) {
            out.append(between);
            writeText(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            between = ",";
        }
        out.append('}');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
            }
        }
        out.append('"');
    }
}
