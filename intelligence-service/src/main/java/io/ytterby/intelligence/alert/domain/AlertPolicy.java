package io.ytterby.intelligence.alert.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * From which score on there is an alert, and how much a legal exit takes from it. Dated data.
 *
 * @param raiseAt a record of this score raises an alert by itself
 * @param discoverAt a record of this score does if its growth stands out among all of its day
 * @param joinAt a record of this score joins an alert that stands
 * @param discoveryRate share of false discoveries of a day (Benjamini and Hochberg's q)
 * @param hardTests rules that need no other evidence: by test, the contribution from which on it raises an alert whatever the score
 * @param oddsFactors what is left of the odds once an exit is noted, by kind
 */
public record AlertPolicy(
        BigDecimal raiseAt,
        BigDecimal discoverAt,
        BigDecimal joinAt,
        BigDecimal discoveryRate,
        Map<String, BigDecimal> hardTests,
        Map<ExitKind, BigDecimal> oddsFactors) {
    private static final int DIGITS = 6;

    public AlertPolicy {
        hardTests = Map.copyOf(hardTests);
        oddsFactors = Map.copyOf(oddsFactors);
        if (oddsFactors.size() != ExitKind.values().length)
            throw new IllegalArgumentException("a policy says of each exit what it leaves of the odds");
        if (oddsFactors.values().stream()
                .anyMatch(factor -> factor.signum() <= 0 || factor.compareTo(BigDecimal.ONE) > 0))
            throw new IllegalArgumentException("an exit lowers the odds and never takes all of them");
    }

    /** Whether a rule was broken that needs no other evidence, such as a ban of the destination. */
    public boolean isHard(Signal signal) {
        return signal.reasons().stream().anyMatch(reason -> {
            var from = hardTests.get(reason.feature());
            return from != null && reason.contribution().compareTo(from) >= 0;
        });
    }

    /** The score with its odds lowered by each kind of exit, once. */
    public BigDecimal lowered(BigDecimal score, List<Exit> exits) {
        var factor = exits.stream()
                .map(Exit::kind)
                .distinct()
                .map(oddsFactors::get)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        var guilty = score.multiply(factor);
        var all = guilty.add(BigDecimal.ONE.subtract(score));
        return all.signum() == 0
                ? BigDecimal.ZERO
                : guilty.divide(all, MathContext.DECIMAL64).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
