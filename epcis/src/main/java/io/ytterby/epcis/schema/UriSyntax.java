package io.ytterby.epcis.schema;

/** URIs by RFC 3986, section 3, with a scheme. Reads a text once and allocates nothing. */
public final class UriSyntax {
    private static final int UNRESERVED = 1;
    private static final int SUB_DELIMITER = 2;
    private static final int HEX = 4;
    private static final int SCHEME = 8;
    private static final int LETTER = 16;
    private static final byte[] KINDS = kinds();

    private UriSyntax() {}

    private static byte[] kinds() {
        var kinds = new byte[128];
        for (char c = 0; c < 128; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean digit = c >= '0' && c <= '9';
            boolean hex = digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            kinds[c] = (byte) ((letter || digit || "-._~".indexOf(c) >= 0 ? UNRESERVED : 0)
                    | ("!$&'()*+,;=".indexOf(c) >= 0 ? SUB_DELIMITER : 0)
                    | (hex ? HEX : 0)
                    | (letter || digit || "+-.".indexOf(c) >= 0 ? SCHEME : 0)
                    | (letter ? LETTER : 0));
        }
        return kinds;
    }

    /** Whether the text is an absolute URI; a bare word and a relative reference are not. */
    public static boolean isUri(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || !is(text.charAt(0), LETTER)) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            if (!is(text.charAt(i), SCHEME)) {
                return false;
            }
        }
        int i = colon + 1;
        if (text.startsWith("//", i)) {
            i = authority(text, i + 2);
        }
        return i >= 0 && rest(text, i);
    }

    /** The end of the authority, or -1. */
    private static int authority(String text, int from) {
        int i = from;
        while (i < text.length() && "/?#".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        int at = text.lastIndexOf('@', i - 1);
        int host = at >= from ? at + 1 : from;
        if (host > from && !all(text, from, host - 1, ":")) {
            return -1;
        }
        return host(text, host, i) ? i : -1;
    }

    private static boolean host(String text, int from, int to) {
        int end = to;
        int colon = text.lastIndexOf(':', to - 1);
        int bracket = text.lastIndexOf(']', to - 1);
        if (colon >= from && colon > bracket) {
            end = colon;
            for (int i = colon + 1; i < to; i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
        }
        if (end > from && text.charAt(from) == '[') {
            return bracket == end - 1 && bracket > from + 1 && all(text, from + 1, bracket, ":");
        }
        return all(text, from, end, "");
    }

    /** Path, query and fragment: one {@code ?} opens the query, one {@code #} the fragment. */
    private static boolean rest(String text, int from) {
        int hash = text.indexOf('#', from);
        int end = hash < 0 ? text.length() : hash;
        return all(text, from, end, ":@/?") && (hash < 0 || all(text, hash + 1, text.length(), ":@/?"));
    }

    private static boolean all(String text, int from, int to, String also) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= to || !is(text.charAt(i + 1), HEX) || !is(text.charAt(i + 2), HEX)) {
                    return false;
                }
                i += 2;
            } else if (!is(c, UNRESERVED | SUB_DELIMITER) && also.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(char c, int kind) {
        return c < 128 && (KINDS[c] & kind) != 0;
    }
}
