package io.ytterby.tracking.lot.domain;

import java.util.List;
import java.util.Optional;

/**
 * Grams taken out of a range that a lot holds.
 *
 * @param from what is held
 * @param piece what is taken, within it
 */
public record Cut(HeldRange from, GramRange piece) {
    public Cut {
        if (!from.range().covers(piece)) throw new IllegalArgumentException(piece + " are not within " + from.range());
    }

    /** Cuts exactly these grams. Empty if no single range holds them all. */
    public static Optional<Cut> of(List<HeldRange> held, GramRange piece) {
        return held.stream()
                .filter(range -> range.range().covers(piece))
                .findFirst()
                .map(range -> new Cut(range, piece));
    }

    /** Cuts the lowest numbers of the first range that has enough. Empty if none has. */
    public static Optional<Cut> ofFirst(List<HeldRange> held, long grams) {
        return held.stream()
                .filter(range -> range.range().count() >= grams)
                .findFirst()
                .map(range -> new Cut(range, GramRange.of(range.range().from(), grams)));
    }

    public boolean leavesGramsBefore() {
        return piece.from() > from.range().from();
    }

    public boolean leavesGramsAfter() {
        return piece.end() < from.range().end();
    }
}
