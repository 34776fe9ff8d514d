package io.ytterby.footprints.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads JSON after RFC 8259, strictly: a name given twice, half a surrogate pair, or anything after the value is an
 * error, for two programs that
 * read such a text may see two things. At most 8 million characters, 64 levels, 200,000 values.
 */
public final class JsonText {
    private static final int MAX_LENGTH = 8_000_000;
    private static final int MAX_DEPTH = 64;
    private static final int MAX_VALUES = 200_000;
    private static final int MAX_DIGITS = 100;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    private final String text;
    private int at;
    private int values;

    private JsonText(String text) {
        this.text = text;
    }

    /** @throws MalformedJsonException if the text is not one JSON value; the message says where */
    public static Json read(String text) throws MalformedJsonException {
        var reader = new JsonText(text);
        if (text.length() > MAX_LENGTH) throw reader.wrong("longer than " + MAX_LENGTH + " characters");
        var value = reader.value(0);
        reader.blanks();
        if (reader.at < text.length()) throw reader.wrong("more follows after the value");
        return value;
    }

    private Json value(int depth) throws MalformedJsonException {
        if (depth > MAX_DEPTH) throw wrong("nested deeper than " + MAX_DEPTH);
        if (++values > MAX_VALUES) throw wrong("more than " + MAX_VALUES + " values");
        return switch (next()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", new Json.Null());
            default -> number();
        };
    }

    private Json object(int depth) throws MalformedJsonException {
        var fields = new LinkedHashMap<String, Json>();
        at++;
        if (taken('}')) return new Json.Obj(fields);
        do {
            if (next() != '"') throw wrong("a name in quotes is missing");
            var name = string();
            if (!taken(':')) throw wrong("a colon is missing");
            if (fields.containsKey(name)) throw wrong("the name '" + name + "' stands here twice");
            fields.put(name, value(depth + 1));
        } while (taken(','));
        if (!taken('}')) throw wrong("a comma or } is missing");
        return new Json.Obj(fields);
    }

    private Json array(int depth) throws MalformedJsonException {
        List<Json> items = new ArrayList<>();
        at++;
        if (taken(']')) return new Json.Arr(items);
        do {
            items.add(value(depth + 1));
        } while (taken(','));
        if (!taken(']')) throw wrong("a comma or ] is missing");
        return new Json.Arr(items);
    }

    private Json number() throws MalformedJsonException {
        var found = NUMBER.matcher(text).region(at, text.length());
        if (!found.lookingAt()) throw wrong("no value starts here");
        if (found.end() - at > MAX_DIGITS) throw wrong("a number of more than " + MAX_DIGITS + " characters");
        at = found.end();
        return new Json.Num(found.group());
    }

    private Json word(String word, Json value) throws MalformedJsonException {
        if (!text.startsWith(word, at)) throw wrong("no value starts here");
        at += word.length();
        return value;
    }

    private String string() throws MalformedJsonException {
        var out = new StringBuilder();
        at++;
        while (at < text.length()) {
            char one = text.charAt(at++);
            if (one == '"') return whole(out);
            if (one < ' ') throw wrong("a control character within a text");
            out.append(one == '\\' ? escaped() : one);
        }
        throw wrong("a text is not closed");
    }

    private char escaped() throws MalformedJsonException {
        char one = at < text.length() ? text.charAt(at++) : ' ';
        return switch (one) {
            case '"', '\\', '/' -> one;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("an escape that JSON does not know");
        };
    }

    private char unicode() throws MalformedJsonException {
        int end = Math.min(at + 4, text.length());
        var digits = text.substring(at, end);
        if (!digits.matches("[0-9a-fA-F]{4}")) throw wrong("four hexadecimal digits are missing");
        at = end;
        return (char) Integer.parseInt(digits, 16);
    }

    private String whole(StringBuilder out) throws MalformedJsonException {
        int i = 0;
        while (i < out.length()) {
            boolean half = Character.isSurrogate(out.charAt(i));
            if (half && (i + 1 == out.length() || !Character.isSurrogatePair(out.charAt(i), out.charAt(i + 1))))
                throw wrong("half a surrogate pair");
            i += half ? 2 : 1;
        }
        return out.toString();
    }

    private boolean taken(char wanted) {
        blanks();
        if (at >= text.length() || text.charAt(at) != wanted) return false;
        at++;
        return true;
    }

    private char next() throws MalformedJsonException {
        blanks();
        if (at >= text.length()) throw wrong("the text ends here");
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private MalformedJsonException wrong(String says) {
        return new MalformedJsonException(at, says);
    }
}
