package io.ytterby.epcis;

import org.jspecify.annotations.Nullable;

/** Turns the common EPC URNs into Digital Links in one pass; what is rarer or wrong is left to the full rules. */
final class CommonUrns {
    private static final String STEM = "https://id.gs1.org/";

    private CommonUrns() {}

    /** The canonical link, or null if this is not a URN that is dealt with here. */
    static @Nullable String toDigitalLink(String urn) {
        if (urn.startsWith("urn:epc:id:sgtin:")) {
            return read(urn, 17, 13, true, "01/", "/21/");
        }
        if (urn.startsWith("urn:epc:id:sscc:")) {
            return read(urn, 16, 17, true, "00/", null);
        }
        if (urn.startsWith("urn:epc:id:sgln:")) {
            return read(urn, 16, 12, false, "414/", "/254/");
        }
        if (urn.startsWith("urn:epc:id:pgln:")) {
            return read(urn, 16, 12, false, "417/", null);
        }
        return urn.startsWith("urn:epc:class:lgtin:") ? read(urn, 20, 13, true, "01/", "/10/") : null;
    }

    private static @Nullable String read(
            String urn, int from, int digits, boolean indicator, String key, @Nullable String qualifier) {
        int dot = urn.indexOf('.', from);
        int end = qualifier == null ? urn.length() : urn.indexOf('.', dot + 1);
        boolean shaped = dot - from >= 6
                && dot - from <= 12
                && end - from == digits + 1
                && end > dot + (indicator ? 1 : 0)
                && CommonLinks.allDigits(urn, from, dot)
                && CommonLinks.allDigits(urn, dot + 1, end);
        if (!shaped || (qualifier != null && !CommonLinks.isPlain(urn, end + 1))) {
            return null;
        }
        var link = new StringBuilder(64).append(STEM).append(key);
        int first = link.length();
        if (indicator) {
            link.append(urn.charAt(dot + 1));
        }
        link.append(urn, from, dot).append(urn, dot + (indicator ? 2 : 1), end);
        link.append(checkDigit(link, first));
        if (qualifier != null && !isWholeSite(urn, end, qualifier)) {
            link.append(qualifier).append(urn, end + 1, urn.length());
        }
        return link.toString();
    }

    /** A location without an extension is written with the extension 0. */
    private static boolean isWholeSite(String urn, int end, String qualifier) {
        return qualifier.equals("/254/") && urn.length() == end + 2 && urn.charAt(end + 1) == '0';
    }

    private static char checkDigit(CharSequence text, int from) {
        int sum = 0;
        boolean three = true;
        for (int i = text.length() - 1; i >= from; i--) {
            sum += (text.charAt(i) - '0') * (three ? 3 : 1);
            three = !three;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
