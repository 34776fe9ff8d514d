package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.order.domain.Lane;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the goods that were judged, told back to whoever writes the rules. */
public interface Feedback {
    /** By rule and version, the most hits first; at most a thousand. */
    List<OfRule> rules(Instant from, Instant to);

    /** All that were judged, drawn or not. */
    Tally all(Instant from, Instant to);

    /** Of those that the draw picked, whatever the rules said: what honest chance finds. */
    Tally drawn(Instant from, Instant to);

    /** First judgements by week and lane, the oldest week first; a week begins on Monday in Shanghai. */
    List<Week> weeks(Instant from, Instant to);

    /** A rule and what its hits came to. */
    record OfRule(String ruleId, int ruleVersion, Tally tally) {}

    /** How many went to each lane in a week. */
    record Week(LocalDate monday, Map<Lane, Long> byLane) {}

    /**
     * Judged goods by what became of them.
     *
     * @param overridden selected, and taken back by two officers
     * @param weightedFailed failures of selected goods, each as often as one over its propensity
     * @param weightedVerdicts the same of all verdicts on selected goods, but for inconclusive ones
     */
    record Tally(
            long hits,
            long conforming,
            long failed,
            long inconclusive,
            long overridden,
            BigDecimal weightedFailed,
            BigDecimal weightedVerdicts) {

        /** Failures among verdicts, as counted; null without any. */
        public @Nullable BigDecimal precision() {
            return share(BigDecimal.valueOf(failed), BigDecimal.valueOf(failed + conforming));
        }

        /** The same with goods that are seldom looked at weighing more: what it would be if all were inspected. */
        public @Nullable BigDecimal weightedPrecision() {
            return share(weightedFailed, weightedVerdicts);
        }

        private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
            return whole.signum() == 0 ? null : part.divide(whole, 4, RoundingMode.HALF_UP);
        }
    }
}
