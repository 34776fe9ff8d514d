package io.ytterby.footprints.claims;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * F7: gross, offsets and net kept apart, and what may be said.
 *
 * @param gross kg CO2e per declared unit; the only number that is exchanged
 * @param net gross less offsets: shown, never sent as a footprint
 * @param euConsumerOffsetClaimAllowed false as soon as offsets stand behind what is said: Directive (EU) 2024/825, from
 * 2026-09-27
 */
public record Claim(
        ClaimClass claimClass,
        BigDecimal gross,
        BigDecimal offsets,
        BigDecimal net,
        boolean euConsumerOffsetClaimAllowed) {

    /**
     * What is judged, all in kg CO2e per declared unit.
     *
     * @param threshold of the scheme; without one nothing is LOW_CARBON
     */
    public record Figures(
            BigDecimal gross,
            BigDecimal offsets,
            BigDecimal scope1,
            BigDecimal scope2Market,
            Optional<BigDecimal> threshold) {}

    /** What came of judging. */
    public sealed interface Outcome {
        record Judged(Claim claim) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    public static Outcome judge(Figures figures) {
        var problems = new ArrayList<Problem>();
        demandNotNegative("/gross", figures.gross(), problems);
        demandNotNegative("/offsets", figures.offsets(), problems);
        demandNotNegative("/scope1", figures.scope1(), problems);
        demandNotNegative("/scope2Market", figures.scope2Market(), problems);
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        return new Outcome.Judged(new Claim(
                classOf(figures),
                figures.gross(),
                figures.offsets(),
                figures.gross().subtract(figures.offsets()),
                figures.gross().signum() == 0 || figures.offsets().signum() == 0));
    }

    private static void demandNotNegative(String pointer, BigDecimal value, List<Problem> problems) {
        if (value.signum() < 0)
            problems.add(new Problem(pointer, "Must not be negative: removals and offsets are never netted in"));
    }

    private static ClaimClass classOf(Figures figures) {
        if (figures.gross().signum() == 0) return ClaimClass.ZERO_GROSS;
        if (figures.offsets().compareTo(figures.gross()) >= 0) return ClaimClass.NEUTRAL_WITH_OFFSETS;
        if (figures.scope1().signum() == 0 && figures.scope2Market().signum() == 0)
            return ClaimClass.ZERO_OPERATIONAL_S1S2;
        boolean low = figures.threshold()
                .filter(line -> figures.gross().compareTo(line) <= 0)
                .isPresent();
        return low ? ClaimClass.LOW_CARBON : ClaimClass.FOOTPRINT_ONLY;
    }

    /** By how much gross is below a baseline: 1 is all of it, below zero is more than it. Offsets do not count. */
    public BigDecimal reductionVersus(BigDecimal baseline) {
        return BigDecimal.ONE.subtract(Decimals.quotient(gross, baseline));
    }
}
