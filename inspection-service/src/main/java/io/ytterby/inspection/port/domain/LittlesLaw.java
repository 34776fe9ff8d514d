package io.ytterby.inspection.port.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Whether what is seen waiting is what must be waiting: in a queue that is in balance the mean number of waiting goods is
 * the rate of arrivals times the mean wait (J. D. C. Little, 1961).
 *
 * @param waiting L: the mean number of waiting declarations in the window
 * @param arrivalsPerDay lambda
 * @param daysOfWait W: the mean wait of those whose wait ended in the window
 * @param expected lambda W
 * @param deviationPercent (L - lambda W) / L in per cent
 */
public record LittlesLaw(
        BigDecimal waiting,
        BigDecimal arrivalsPerDay,
        BigDecimal daysOfWait,
        BigDecimal expected,
        BigDecimal deviationPercent,
        Verdict verdict) {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal TOLERATED_PERCENT = BigDecimal.TEN;
    private static final int DIGITS = 3;

    /** What it means. */
    public enum Verdict {
        /** Within ten per cent: what leaves is like what comes, and the dwell times can be believed. */
        HOLDS("What leaves is like what comes: the port is in balance and its dwell times can be believed."),
        /** More waits than those who leave explain. */
        MORE_WAITS("More waits than the waits of those who leave explain: the backlog grows, or some goods are passed"
                + " over for ever. The dwell of those who left is too rosy; look at the oldest."),
        /** Less waits than those who leave explain. */
        FEWER_WAIT("Less waits than the waits of those who leave explain: an old backlog is being worked off, or fewer"
                + " goods come. The dwell of those who left is too dark.");

        private final String meaning;

        Verdict(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }
    }

    /** @return empty if nothing waited or nothing left in the window: then there is nothing to compare */
    public static Optional<LittlesLaw> of(Stays stays) {
        if (stays.waitedSeconds() == 0 || stays.departures() == 0 || stays.windowSeconds() == 0)
            return Optional.empty();
        // L = waited / window and lambda W = arrivals / window * departed / departures, compared without rounding
        var seen = BigDecimal.valueOf(stays.waitedSeconds()).multiply(BigDecimal.valueOf(stays.departures()));
        var due = BigDecimal.valueOf(stays.arrivals()).multiply(BigDecimal.valueOf(stays.departedSeconds()));
        var deviation = seen.subtract(due).movePointRight(2).divide(seen, 1, RoundingMode.HALF_EVEN);
        var common = BigDecimal.valueOf(stays.windowSeconds()).multiply(BigDecimal.valueOf(stays.departures()));
        return Optional.of(new LittlesLaw(
                seen.divide(common, DIGITS, RoundingMode.HALF_EVEN),
                BigDecimal.valueOf(stays.arrivals())
                        .multiply(DAY)
                        .divide(BigDecimal.valueOf(stays.windowSeconds()), DIGITS, RoundingMode.HALF_EVEN),
                BigDecimal.valueOf(stays.departedSeconds())
                        .divide(DAY.multiply(BigDecimal.valueOf(stays.departures())), DIGITS, RoundingMode.HALF_EVEN),
                due.divide(common, DIGITS, RoundingMode.HALF_EVEN),
                deviation,
                verdict(deviation)));
    }

    private static Verdict verdict(BigDecimal deviation) {
        if (deviation.abs().compareTo(TOLERATED_PERCENT) <= 0) return Verdict.HOLDS;
        return deviation.signum() > 0 ? Verdict.MORE_WAITS : Verdict.FEWER_WAIT;
    }
}
