package io.ytterby.epcis;

import io.ytterby.gramcodes.gs1.EpcUri;
import java.util.Set;

/** Identifiers in their canonical spelling: the common kinds at once, the rest by the full rules of GS1. */
public final class Identifiers {
    private static final Set<String> NAMED_KEYS = Set.of(
            "gtin", "sscc", "gln", "party", "gdti", "gcn", "ginc", "gsin", "grai", "giai", "itip", "cpid", "gmn",
            "gsrnp", "gsrn", "srin", "refno");

    private Identifiers() {}

    /** A GS1 identifier as its canonical Digital Link; everything else as it is. */
    public static String canonical(String uri) {
        if (uri.startsWith("urn:epc:")) {
            var common = CommonUrns.toDigitalLink(uri);
            return common != null ? common : EpcUri.canonical(uri).orElse(uri);
        }
        if (!uri.startsWith("http") || CommonLinks.isCanonical(uri) || !mayNameSomething(uri)) {
            return uri;
        }
        return EpcUri.canonical(uri).orElse(uri);
    }

    /** Whether a part of the path may be a GS1 key: only then it is worth reading. */
    private static boolean mayNameSomething(String uri) {
        int from = uri.indexOf('/', 8);
        while (from >= 0) {
            int to = uri.indexOf('/', from + 1);
            if (to < 0) {
                return false;
            }
            if (isKey(uri, from + 1, to)) {
                return true;
            }
            from = to;
        }
        return false;
    }

    private static boolean isKey(String uri, int from, int to) {
        if (to - from < 2 || to - from > 5) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (uri.charAt(i) < '0' || uri.charAt(i) > '9') {
                return NAMED_KEYS.contains(uri.substring(from, to));
            }
        }
        return to - from <= 4;
    }
}
