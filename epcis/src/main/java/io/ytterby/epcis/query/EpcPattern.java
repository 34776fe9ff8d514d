package io.ytterby.epcis.query;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an identifier is matched with (EPCIS 2.0, 8.2.7.1.1): a URI that must be the same, or a pattern.
 *
 * @param asked as it was asked
 * @param canonical the one identifier it stands for; for a pattern, its text
 * @param pattern null for a single identifier
 */
public record EpcPattern(
        String asked, String canonical, @Nullable Pattern pattern) {
    private static final char STAR = '*';

    /** Reads a URI, a pure identity pattern ({@code urn:epc:idpat:sgtin:0614141.*.*}) or a URI with {@code *} in it. */
    static EpcPattern read(String asked) {
        if (asked.startsWith("urn:epc:idpat:") || (asked.startsWith("urn:epc:id:") && asked.indexOf(STAR) > 0))
            return IdentityPattern.read(asked);
        if (asked.indexOf(STAR) < 0) return new EpcPattern(asked, EpcUris.canonical(asked), null);
        var canonical = EpcUris.canonicalPattern(asked);
        return new EpcPattern(asked, canonical, Pattern.compile(glob(canonical)));
    }

    private static String glob(String text) {
        var parts = text.split("\\*", -1);
        var pattern = new StringBuilder(Pattern.quote(parts[0]));
        for (int i = 1; i < parts.length; i++) pattern.append("[^/?#]*").append(Pattern.quote(parts[i]));
        return pattern.toString();
    }

    public boolean isPattern() {
        return pattern != null;
    }

    boolean matches(String identifier) {
        return pattern == null
                ? canonical.equals(identifier)
                : pattern.matcher(identifier).matches();
    }

    /** The family that all it matches are of, if it names one. */
    Optional<String> family() {
        var family = EpcUris.family(canonical);
        return family.filter(text -> text.indexOf(STAR) < 0);
    }
}
