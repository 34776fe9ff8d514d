package io.ytterby.epcis;

/** Knows a canonical Digital Link of the common kinds when it sees one, without taking it apart. */
final class CommonLinks {
    private static final String STEM = "https://id.gs1.org/";
    private static final int LONGEST_SERIAL = 20;

    private CommonLinks() {}

    static boolean isCanonical(String uri) {
        if (!uri.startsWith(STEM)) {
            return false;
        }
        int key = STEM.length();
        if (uri.startsWith("01/", key)) {
            return keyed(uri, key + 3, 14, "/21/", "/10/");
        }
        if (uri.startsWith("00/", key)) {
            return keyed(uri, key + 3, 18, null, null);
        }
        if (uri.startsWith("414/", key)) {
            return keyed(uri, key + 4, 13, "/254/", null);
        }
        return uri.startsWith("417/", key) && keyed(uri, key + 4, 13, null, null);
    }

    private static boolean keyed(
            String uri,
            int from,
            int digits,
            @org.jspecify.annotations.Nullable String qualifier,
            @org.jspecify.annotations.Nullable String other) {
        int end = from + digits;
        if (uri.length() < end || !allDigits(uri, from, end)) {
            return false;
        }
        return uri.length() == end || qualified(uri, end, qualifier) || qualified(uri, end, other);
    }

    private static boolean qualified(String uri, int at, @org.jspecify.annotations.Nullable String qualifier) {
        return qualifier != null && uri.startsWith(qualifier, at) && isPlain(uri, at + qualifier.length());
    }

    /** Whether the rest of a text is a serial number or lot that is never escaped. */
    static boolean isPlain(String text, int from) {
        if (text.length() == from || text.length() - from > LONGEST_SERIAL) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    static boolean allDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
