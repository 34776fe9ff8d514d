package io.ytterby.gateway.verify.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Compact JWS by their shape: three runs of base64url with a dot between them, the first a JSON object. */
final class Tokens {
    static final int LONGEST_CODE = 4_000;
    /** Base64url of <code>{"</code>. */
    private static final String HEAD = "eyJ";

    private static final int SHORTEST = 100;
    /** A header names a type, an algorithm and a key. */
    private static final int LONGEST_HEADER = 4_096;
    /** A PDF that hides more of them is none of ours. */
    private static final int MOST = 8;

    private Tokens() {}

    static boolean isOne(String text) {
        return end(text.getBytes(StandardCharsets.UTF_8), 0) == text.length();
    }

    /** All in there, at most {@value #MOST}; one pass, since a run that is none is skipped whole. */
    static List<String> in(byte[] bytes) {
        var found = new ArrayList<String>();
        int at = 0;
        while (at < bytes.length && found.size() < MOST) {
            if (!isLetter(bytes[at])) {
                at++;
                continue;
            }
            int end = end(bytes, at);
            if (end > 0) found.add(new String(bytes, at, end - at, StandardCharsets.US_ASCII));
            at = end > 0 ? end : run(bytes, at);
        }
        return found;
    }

    /** Where the token that begins there ends; -1 if none does. */
    private static int end(byte[] bytes, int from) {
        if (!beginsLikeJson(bytes, from)) return -1;
        int header = run(bytes, from);
        if (header - from > LONGEST_HEADER || !isDot(bytes, header)) return -1;
        int payload = run(bytes, header + 1);
        if (payload == header + 1 || !isDot(bytes, payload)) return -1;
        int signature = run(bytes, payload + 1);
        // alg none leaves the signature out; whether that is allowed is not judged by shape.
        return signature - from < SHORTEST ? -1 : signature;
    }

    private static boolean beginsLikeJson(byte[] bytes, int from) {
        for (int i = 0; i < HEAD.length(); i++)
            if (from + i >= bytes.length || bytes[from + i] != HEAD.charAt(i)) return false;
        return true;
    }

    private static int run(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && isLetter(bytes[at])) at++;
        return at;
    }

    private static boolean isDot(byte[] bytes, int at) {
        return at < bytes.length && bytes[at] == '.';
    }

    private static boolean isLetter(byte one) {
        return (one >= 'a' && one <= 'z')
                || (one >= 'A' && one <= 'Z')
                || (one >= '0' && one <= '9')
                || one == '-'
                || one == '_';
    }
}
