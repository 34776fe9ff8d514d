package io.ytterby.tracking.lot.domain;

/**
 * Gram numbers in a row.
 *
 * @param from the first
 * @param end one past the last
 */
public record GramRange(long from, long end) {
    public GramRange {
        if (from < 0 || end <= from)
            throw new IllegalArgumentException("not a range of gram numbers: [" + from + ", " + end + ")");
    }

    /** @throws IllegalArgumentException if the count is not positive or the range leaves the numbers there are */
    public static GramRange of(long from, long count) {
        return new GramRange(from, Math.addExact(from, count));
    }

    public long count() {
        return end - from;
    }

    public boolean covers(GramRange other) {
        return from <= other.from && other.end <= end;
    }

    @Override
    public String toString() {
        return count() + " grams from " + from;
    }
}
