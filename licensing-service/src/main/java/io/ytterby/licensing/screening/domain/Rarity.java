package io.ytterby.licensing.screening.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a shared word says: in hundredths of a bit, the logarithm of how few names have it. Counted over all lists in
 * use; a small list borrows the breadth of a large one, since a word is not common because ten names are all there is.
 */
public final class Rarity {
    private static final int BREADTH = 10_000;
    private static final int COMMON_BITS = 700;
    private static final int FRACTION = 16;

    private final Map<String, Integer> names;
    private final int of;

    /**
     * @param names how many names have the word
     * @param of how many names were counted
     */
    public Rarity(Map<String, Integer> names, int of) {
        this.names = Map.copyOf(names);
        this.of = Math.max(of, BREADTH);
    }

    /** Counts each word once in each name. */
    public static Rarity counted(Collection<PreparedName> names) {
        var counts = new HashMap<String, Integer>();
        for (var name : names)
            name.tokens().stream().map(NameToken::text).distinct().forEach(word -> counts.merge(word, 1, Integer::sum));
        return new Rarity(counts, names.size());
    }

    int of(String word) {
        int counted = log2(of + 1, names.getOrDefault(word, 0) + 1);
        return Words.isCommon(word) ? Math.min(counted, COMMON_BITS) : counted;
    }

    /** The binary logarithm of a quotient of at least one, in hundredths, straight between two powers. */
    private static int log2(long dividend, long divisor) {
        long quotient = Math.max((dividend << FRACTION) / divisor, 1L << FRACTION);
        int whole = Long.SIZE - 1 - Long.numberOfLeadingZeros(quotient);
        long rest = quotient - (1L << whole);
        return (whole - FRACTION) * 100 + (int) ((100 * rest) >> whole);
    }
}
