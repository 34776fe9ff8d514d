package io.ytterby.epcis.query;

import io.ytterby.gramcodes.gs1.EpcUri;
import java.util.Optional;
import java.util.regex.Pattern;

/** One spelling for each identifier, whoever's host its Digital Link names and however its URN is written. */
public final class EpcUris {
    /** The keys of GS1 Digital Link after any host and path of a resolver; a star may stand in it. */
    private static final Pattern LINK = Pattern.compile(
            "https?://[^/?#]+(?:/[^?#]*?)?(/(?:00|01|253|255|401|402|414|417|8003|8004|8006|8010|8013|8017|8018)/[^?#]+)(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);

    /** The primary key without what says which one of its kind: the GTIN of a serial number or a lot. */
    private static final Pattern FAMILY = Pattern.compile("(https://id\\.gs1\\.org/\\d+/[^/]+)(?:/.*)?");

    private EpcUris() {}

    /** An EPC, class, place or party as its GS1 Digital Link at id.gs1.org; what is none of GS1's stays as it is. */
    public static String canonical(String uri) {
        return EpcUri.canonical(uri).orElse(uri);
    }

    /** The same for a link with stars in it. */
    static String canonicalPattern(String uri) {
        var link = LINK.matcher(uri);
        return link.matches() ? "https://id.gs1.org" + link.group(1) : uri;
    }

    /** What a pattern can look for in an index: the GTIN's link of a serial number's. Empty if it has none. */
    static Optional<String> family(String canonical) {
        var found = FAMILY.matcher(canonical);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
