package io.ytterby.worlds.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) into maps, lists, texts, doubles, booleans and null. */
final class Json {
    private static final int DEEPEST = 32;

    private final String text;
    private int place;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if it is no JSON object; says where */
    static Map<String, @Nullable Object> object(String text) {
        var json = new Json(text);
        json.blanks();
        if (!(json.value(0) instanceof Map<?, ?> map)) throw json.wrong("is no object");
        json.blanks();
        if (json.place < text.length()) throw json.wrong("goes on after its end");
        var object = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((name, value) -> object.put((String) name, value));
        return object;
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) throw wrong("is too deep");
        char c = peek();
        return switch (c) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> members(int depth) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        place++;
        blanks();
        if (took('}')) return all;
        do {
            blanks();
            if (peek() != '"') throw wrong("needs a name");
            var name = string();
            blanks();
            if (!took(':')) throw wrong("needs a colon");
            blanks();
            all.put(name, value(depth + 1));
            blanks();
        } while (took(','));
        if (!took('}')) throw wrong("needs }");
        return all;
    }

    private List<@Nullable Object> elements(int depth) {
        var all = new ArrayList<@Nullable Object>();
        place++;
        blanks();
        if (took(']')) return all;
        do {
            blanks();
            all.add(value(depth + 1));
            blanks();
        } while (took(','));
        if (!took(']')) throw wrong("needs ]");
        return all;
    }

    private String string() {
        var read = new StringBuilder();
        place++;
        while (peek() != '"') {
            char c = text.charAt(place++);
            if (c < 0x20) throw wrong("has a control character");
            read.append(c == '\\' ? escaped() : c);
        }
        place++;
        return read.toString();
    }

    private char escaped() {
        char c = peek();
        place++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("has an escape that there is not");
        };
    }

    private char unicode() {
        if (place + 4 > text.length()) throw wrong("ends early");
        place += 4;
        try {
            return (char) Integer.parseInt(text.substring(place - 4, place), 16);
        } catch (NumberFormatException broken) {
            throw wrong("has an escape that there is not");
        }
    }

    private Double number() {
        int start = place;
        while (place < text.length() && "+-.eE0123456789".indexOf(text.charAt(place)) >= 0) place++;
        var digits = text.substring(start, place);
        if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) throw wrong("is no value");
        double number = Double.parseDouble(digits);
        if (Double.isInfinite(number)) throw wrong("has a number that is too large");
        return number;
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, place)) throw wrong("is no value");
        place += word.length();
        return value;
    }

    private void blanks() {
        while (place < text.length() && " \t\r\n".indexOf(text.charAt(place)) >= 0) place++;
    }

    private boolean took(char c) {
        if (place >= text.length() || text.charAt(place) != c) return false;
        place++;
        return true;
    }

    private char peek() {
        if (place >= text.length()) throw wrong("ends early");
        return text.charAt(place);
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(why + " (character " + (place + 1) + ")");
    }
}
