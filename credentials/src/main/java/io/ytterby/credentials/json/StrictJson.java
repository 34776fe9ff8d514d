package io.ytterby.credentials.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;

/**
 * Reads JSON so that no two readers can see different documents in the same bytes: no member twice, no half of a
 * character, no number that a double would change, nothing after the end.
 */
public final class StrictJson {
    /** A credential is a few kilobytes; evidence is linked to by its hash. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int MAX_DEPTH = 64;
    private static final BigDecimal SAFE = BigDecimal.valueOf(1L << 53);
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(400)
                    .maxStringLength(MAX_BYTES)
                    .build())
            .build();

    /** Which numbers are taken. */
    public enum Numbers {
        /** Within 2^53: what every reader keeps as it is. For what is signed. */
        SAFE,
        /** All that RFC 8785 can write. */
        ANY
    }

    private final Numbers numbers;

    private StrictJson(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Reads a document that is signed or to be signed. @throws RefusedException that says what is wrong with it */
    public static Json parse(byte[] bytes) {
        return parse(bytes, Numbers.SAFE);
    }

    public static Json parse(byte[] bytes, Numbers numbers) {
        return parse(bytes, numbers, MAX_BYTES);
    }

    /** @param most how many bytes it may have, where a document is a book and no leaflet */
    public static Json parse(byte[] bytes, Numbers numbers, int most) {
        if (bytes.length > most) throw new RefusedException(Reason.TOO_LARGE, "more than " + most + " bytes of JSON");
        requireUtf8(bytes);
        try (var parser = FACTORY.createParser(bytes)) {
            parser.nextToken();
            var value = new StrictJson(numbers).value(parser);
            if (parser.nextToken() != null) throw RefusedException.malformed("something follows the JSON");
            return value;
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** The same, of what must be an object. */
    public static Json.Obj parseObject(byte[] bytes) {
        if (parse(bytes) instanceof Json.Obj object) return object;
        throw RefusedException.malformed("the JSON is no object");
    }

    private Json value(JsonParser parser) throws IOException {
        var token = parser.currentToken();
        if (token == null) throw RefusedException.malformed("there is no JSON");
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Text(whole(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(number(parser));
            case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Null();
            default -> throw RefusedException.malformed("unexpected " + token);
        };
    }

    private Json.Arr array(JsonParser parser) throws IOException {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser));
        return new Json.Arr(items);
    }

    private Json.Obj object(JsonParser parser) throws IOException {
        var members = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = whole(parser.currentName());
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Json.Obj(members);
    }

    private BigDecimal number(JsonParser parser) throws IOException {
        var text = parser.getText();
        var value = decimal(text);
        if (Jcs.isTooLarge(value)) throw outOfRange(text);
        if (numbers == Numbers.ANY) return value;
        // Zero has no sign to one reader and has one to another.
        boolean isMinusZero = value.signum() == 0 && text.startsWith("-");
        if (isMinusZero || value.abs().compareTo(SAFE) > 0 || !Jcs.keeps(value)) throw outOfRange(text);
        return value;
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException exponent) {
            throw outOfRange(text);
        }
    }

    private static RefusedException outOfRange(String text) {
        return new RefusedException(
                Reason.NUMBER_OUT_OF_RANGE, "the number " + text + " does not survive every reader; write a text");
    }

    /** A surrogate that stands alone is half a character: some readers drop it, some replace it. */
    private static String whole(String text) {
        if (text.codePoints().anyMatch(StrictJson::isHalf))
            throw new RefusedException(Reason.LONE_SURROGATE, "a text has half of a surrogate pair");
        return text;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static void requireUtf8(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (text.length() > 0 && text.charAt(0) == '\uFEFF')
                throw RefusedException.malformed("the JSON begins with a byte order mark");
        } catch (CharacterCodingException e) {
            throw new RefusedException(Reason.MALFORMED, "the JSON is not UTF-8", e);
        }
    }

    /** The tokenizer's own words say which it was; it refuses half a character in a name before we see it. */
    private static RefusedException refusal(IOException e) {
        var said = e instanceof JsonParseException parse ? parse.getOriginalMessage() : String.valueOf(e.getMessage());
        var words = said.toLowerCase(Locale.ROOT);
        if (words.contains("duplicate"))
            return new RefusedException(Reason.DUPLICATE_MEMBER, "a member stands twice in one object", e);
        if (words.contains("surrogate"))
            return new RefusedException(Reason.LONE_SURROGATE, "a name has half of a surrogate pair", e);
        return new RefusedException(Reason.MALFORMED, "not JSON: " + said, e);
    }
}
