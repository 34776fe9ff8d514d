package io.ytterby.certification.claim.domain;

import io.ytterby.certification.certificate.domain.FootprintStatement;
import io.ytterby.certification.scheme.domain.ClaimClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * F4: the footprint of what stands behind a claim, weighted by mass. Gross, offsets and net stay apart, and whether it may be
 * told to consumers in the Union is said with it. Rounded so that no class is reached by rounding.
 */
public record BlendedFootprint(BigDecimal gross, BigDecimal offsets, BigDecimal scope1, BigDecimal scope2Market) {
    private static final int DIGITS = 9;

    /** So much mass with that footprint. */
    public record Part(long massMg, FootprintStatement footprint) {}

    /** @throws IllegalArgumentException if there is no mass */
    public static BlendedFootprint of(List<Part> parts) {
        return new BlendedFootprint(
                mean(parts, FootprintStatement::gross, RoundingMode.UP),
                mean(parts, FootprintStatement::offsets, RoundingMode.DOWN),
                mean(parts, FootprintStatement::scope1, RoundingMode.UP),
                mean(parts, FootprintStatement::scope2Market, RoundingMode.UP));
    }

    public BigDecimal net() {
        return gross.subtract(offsets);
    }

    /** F7, by the same rule as for a certificate. */
    public ClaimClass claimClass(Optional<BigDecimal> threshold) {
        return ClaimClass.of(gross, offsets, scope1, scope2Market, threshold);
    }

    /** False as soon as offsets stand behind what is said: Directive (EU) 2024/825, from 2026-09-27. */
    public boolean euConsumerClaimAllowed() {
        return offsets.signum() == 0 || gross.signum() == 0;
    }

    private static BigDecimal mean(
            List<Part> parts, Function<FootprintStatement, BigDecimal> figure, RoundingMode towards) {
        var sum = BigDecimal.ZERO;
        long mass = 0;
        for (var part : parts) {
            sum = sum.add(figure.apply(part.footprint()).multiply(BigDecimal.valueOf(part.massMg())));
            mass = Math.addExact(mass, part.massMg());
        }
        if (mass == 0) throw new IllegalArgumentException("nothing has no footprint");
        return sum.divide(BigDecimal.valueOf(mass), DIGITS, towards).stripTrailingZeros();
    }
}
