package io.ytterby.gramcodes.suite;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of a vector file: a flat JSON object of texts, truths and nulls. This module has no JSON reader, and needs no more. */
record VectorLine(Map<String, String> fields) {
    private static final Pattern FIELD =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(true|false|null))");

    static VectorLine parse(String line) {
        var fields = new HashMap<String, String>();
        var found = FIELD.matcher(line);
        while (found.find()) {
            var text = found.group(2);
            if (text != null) fields.put(found.group(1), unescaped(text));
            else if (!"null".equals(found.group(3))) fields.put(found.group(1), found.group(3));
        }
        return new VectorLine(fields);
    }

    /** The field's text; empty if it is null or not there. */
    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean isTrue(String name) {
        return text(name).equals("true");
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            if (escaped == 'u') {
                plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else plain.append(control(escaped));
        }
        return plain.toString();
    }

    private static char control(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }
}
