package io.ytterby.licensing.quota.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes JSON in the one way that gives the same bytes everywhere: sorted keys, no blanks, the fewest escapes. */
final class CanonicalJson {
    private CanonicalJson() {}

    /** @param value texts, whole numbers, lists and maps of them */
    static String of(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case String text -> quoted(text, out);
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case List<?> items -> {
                out.append('[');
                for (int i = 0; i < items.size(); i++) {
                    if (i > 0) out.append(',');
                    write(items.get(i), out);
                }
                out.append(']');
            }
            case Map<?, ?> members -> members(members, out);
            default -> throw new IllegalArgumentException("no canonical JSON for " + value.getClass());
        }
    }

    private static void members(Map<?, ?> members, StringBuilder out) {
        var sorted = new TreeMap<String, Object>();
        members.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        out.append('{');
        sorted.forEach((name, value) -> {
            if (out.charAt(out.length() - 1) != '{') out.append(',');
            quoted(name, out);
            out.append(':');
            write(value, out);
        });
        out.append('}');
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        text.chars().forEach(letter -> {
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (letter < ' ') out.append(String.format("\\u%04x", letter));
                    else out.append((char) letter);
                }
            }
        });
        out.append('"');
    }
}
