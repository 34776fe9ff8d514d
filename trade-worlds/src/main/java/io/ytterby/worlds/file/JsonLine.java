package io.ytterby.worlds.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object on one line. What is null or empty is left out. */
final class JsonLine {
    private final StringBuilder text = new StringBuilder("{");

    JsonLine put(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) return this;
        return raw(name, quoted(value));
    }

    JsonLine put(String name, long value) {
        return raw(name, Long.toString(value));
    }

    JsonLine put(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    /** At most that many digits behind the point. */
    JsonLine put(String name, double value, int digits) {
        return raw(name, decimal(value, digits));
    }

    JsonLine put(String name, List<String> values) {
        if (values.isEmpty()) return this;
        return raw(
                name,
                "[" + String.join(",", values.stream().map(JsonLine::quoted).toList()) + "]");
    }

    JsonLine put(String name, @Nullable JsonLine object) {
        return object == null || object.isEmpty() ? this : raw(name, object.toString());
    }

    JsonLine putNull(String name, @Nullable String value) {
        return raw(name, value == null ? "null" : quoted(value));
    }

    /** Shares as decimal texts. */
    JsonLine shares(String name, @Nullable Map<String, Double> shares) {
        if (shares == null || shares.isEmpty()) return this;
        var object = new JsonLine();
        shares.forEach((element, share) -> object.put(element, decimal(share, 5)));
        return put(name, object);
    }

    JsonLine raw(String name, String json) {
        if (text.length() > 1) text.append(',');
        text.append(quoted(name)).append(':').append(json);
        return this;
    }

    boolean isEmpty() {
        return text.length() == 1;
    }

    static String decimal(double value, int digits) {
        var fixed = String.format(Locale.ROOT, "%." + digits + "f", value);
        if (!fixed.contains(".")) return fixed;
        return fixed.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') quoted.append('\\').append(c);
            else if (c < 0x20) quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
