package io.ytterby.gramcodes.gs1;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Percent-encoding of RFC 3986, as Digital Links use it. Bytes above 127 become characters no GS1 value has. */
final class PercentCoding {
    /** What may stand unencoded in a canonical link besides letters and digits (Digital Link 1.2, table 7-1, leaves these). */
    private static final String PLAIN_IN_CANONICAL = "-._~'=;";

    private static final String UNRESERVED = "-._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentCoding() {}

    /** @return empty if it holds an encoded NUL, which would end the text early in many a reader */
    static Optional<String> decode(String text, boolean plusIsBlank) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && isHexPair(text, i + 1)) {
                int value = HexFormat.fromHexDigits(text, i + 1, i + 3);
                if (value == 0) return Optional.empty();
                decoded.append((char) value);
                i += 2;
            } else decoded.append(c == '+' && plusIsBlank ? ' ' : c);
        }
        return Optional.of(decoded.toString());
    }

    /** For a path segment: all but RFC 3986's unreserved characters. */
    static String path(String value) {
        return encode(value, UNRESERVED, false);
    }

    /** For a query's value, where a blank is a plus. */
    static String query(String value) {
        return encode(value, UNRESERVED, true);
    }

    /** For a canonical link, which event hashes are made over: as CBV 2.0's reference does it. */
    static String canonical(String value) {
        return encode(value, PLAIN_IN_CANONICAL, false);
    }

    /** Whether each percent sign is followed by two hexadecimal digits. */
    static boolean isWellFormed(String text) {
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1))
            if (!isHexPair(text, at + 1)) return false;
        return true;
    }

    private static String encode(String value, String plain, boolean blankIsPlus) {
        var encoded = new StringBuilder(value.length() + 8);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isAlphanumeric(c) || plain.indexOf(c) >= 0) encoded.append(c);
            else if (c == ' ' && blankIsPlus) encoded.append('+');
            else encoded.append('%').append(HEX.toHexDigits(b));
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isHexPair(String text, int at) {
        return at + 2 <= text.length()
                && HexFormat.isHexDigit(text.charAt(at))
                && HexFormat.isHexDigit(text.charAt(at + 1));
    }
}
