package io.ytterby.gramcodes.gs1;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How long a GS1 company prefix is, by how it begins. A URN parts the prefix from the rest, a Digital Link does not: who
 * turns a link into a URN must know.
 */
public final class CompanyPrefixes {
    /** What GB 12904 fixes for prefixes given out in China; the rest of the world's lengths come from configuration. */
    public static final CompanyPrefixes KNOWN =
            new CompanyPrefixes(Map.of("690", 7, "691", 7, "692", 8, "693", 8, "694", 8, "695", 8, "696", 8, "697", 9));

    static final int SHORTEST = 6;
    static final int LONGEST = 12;

    private final Map<String, Integer> lengths;

    private CompanyPrefixes(Map<String, Integer> lengths) {
        lengths.values().forEach(CompanyPrefixes::requireLength);
        this.lengths = Map.copyOf(lengths);
    }

    /** One length for all, as a party that only names its own things may say. */
    public static CompanyPrefixes allOf(int length) {
        return new CompanyPrefixes(Map.of("", length));
    }

    /** These too, before those already known. */
    public CompanyPrefixes with(Map<String, Integer> more) {
        var all = new HashMap<>(lengths);
        all.putAll(more);
        return new CompanyPrefixes(all);
    }

    /** @param digits what begins with the company prefix */
    public OptionalInt lengthOf(String digits) {
        for (int length = Math.min(digits.length(), LONGEST); length >= 0; length--) {
            var known = lengths.get(digits.substring(0, length));
            if (known != null) return OptionalInt.of(known);
        }
        return OptionalInt.empty();
    }

    private static void requireLength(int length) {
        if (length < SHORTEST || length > LONGEST)
            throw new IllegalArgumentException("a company prefix has 6 to 12 digits, not " + length);
    }
}
