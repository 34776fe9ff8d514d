package io.ytterby.gramcodes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which grams and epochs have been withdrawn: rows for ranges, never for grams. Fixed once made; a look-up is one binary
 * search and allocates nothing.
 */
public final class RevokedRanges {
    /** Nothing has been withdrawn. */
    public static final RevokedRanges NONE = of(List.of(), Set.of());

    private static final int EPOCHS_PER_WORD = Long.SIZE;

    /** Begin, end, begin, end ... each larger than the one before. */
    private final long[] edges;

    private final long[] epochs;

    /**
     * Grams in a row.
     *
     * @param first the first gram's number
     * @param end one past the last gram's number
     */
    public record Range(long first, long end) {
        public Range {
            if (first < 0 || end <= first || end > GramCode.GRAMS)
                throw new IllegalArgumentException("not a range of gram numbers: [" + first + ", " + end + ")");
        }
    }

    private RevokedRanges(long[] edges, long[] epochs) {
        this.edges = edges;
        this.epochs = epochs;
    }

    /**
     * @param ranges in any order; they may overlap
     * @param epochs whole epochs that no longer count, 0 to 255
     */
    public static RevokedRanges of(Collection<Range> ranges, Set<Integer> epochs) {
        var sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingLong(Range::first));
        var edges = new long[2 * sorted.size()];
        int count = 0;
        for (var range : sorted) {
            if (count > 0 && range.first() <= edges[count - 1]) {
                edges[count - 1] = Math.max(edges[count - 1], range.end());
                continue;
            }
            edges[count++] = range.first();
            edges[count++] = range.end();
        }
        var words = new long[GramBlock.EPOCHS / EPOCHS_PER_WORD];
        for (int epoch : epochs) words[GramBlock.requireEpoch(epoch) / EPOCHS_PER_WORD] |= 1L << epoch;
        return new RevokedRanges(Arrays.copyOf(edges, count), words);
    }

    /** Whether a gram has been withdrawn, by its number or with its whole epoch. */
    public boolean covers(long gram, int epoch) {
        return holds(gram) || (epochs[epoch / EPOCHS_PER_WORD] >>> epoch & 1) != 0;
    }

    /** Whether the gram lies in a withdrawn range. */
    public boolean holds(long gram) {
        int found = Arrays.binarySearch(edges, gram);
        // Within a range there is an odd number of edges at or before the gram.
        return ((found >= 0 ? found + 1 : -found - 1) & 1) == 1;
    }

    /** The ranges, sorted and apart from each other. */
    public List<Range> ranges() {
        var ranges = new ArrayList<Range>(edges.length / 2);
        for (int i = 0; i < edges.length; i += 2) ranges.add(new Range(edges[i], edges[i + 1]));
        return List.copyOf(ranges);
    }
}
