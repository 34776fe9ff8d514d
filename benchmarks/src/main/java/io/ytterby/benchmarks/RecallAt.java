package io.ytterby.benchmarks;

import io.ytterby.benchmarks.ScreeningData.Pair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * How many matching pairs score above what one in twenty of the others reaches.
 *
 * @param threshold the score that at most a twentieth of the pairs that do not match exceeds
 */
record RecallAt(BigDecimal recall, int threshold, int matches, int others) {
    static RecallAt fivePerCent(List<Pair> pairs, ToIntFunction<Pair> score, Predicate<Pair> which) {
        var others = pairs.stream()
                .filter(which)
                .filter(pair -> !pair.match())
                .mapToInt(score)
                .sorted()
                .toArray();
        int threshold = others[others.length - 1 - others.length / 20];
        var matches =
                pairs.stream().filter(which).filter(Pair::match).mapToInt(score).toArray();
        int above = 0;
        for (int one : matches) if (one > threshold) above++;
        return new RecallAt(share(above, matches.length), threshold, matches.length, others.length);
    }

    /** To four digits. */
    static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_EVEN);
    }
}
