package io.ytterby.gateway.proxy.domain;

import java.util.List;

/**
 * Whether it is beyond doubt where a request ends. Two servers that disagree about that can be made to see two requests
 * where there is one; whatever leaves room for it is refused (RFC 9112, 6.3 and 11.2).
 */
public final class Framing {
    private Framing() {}

    /**
     * @param old whether it came as HTTP/1.0
     * @param codings its {@code Transfer-Encoding} headers
     * @param lengths its {@code Content-Length} headers
     */
    public static boolean isDoubtful(boolean old, List<String> codings, List<String> lengths) {
        if (!codings.isEmpty())
            return old
                    || codings.size() > 1
                    || !lengths.isEmpty()
                    || !codings.get(0).equalsIgnoreCase("chunked");
        return lengths.size() > 1 || (lengths.size() == 1 && !isPlainNumber(lengths.get(0)));
    }

    private static boolean isPlainNumber(String length) {
        if (length.isEmpty() || length.length() > 18) return false;
        for (int i = 0; i < length.length(); i++) if (length.charAt(i) < '0' || length.charAt(i) > '9') return false;
        return true;
    }
}
