package io.ytterby.certification.exchange.domain;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Whether a sum holds. Partners round each number by itself, so half of the last digit of the coarsest number is let go for
 * each number that was added; more is told. PACT's own examples break its sums.
 */
public final class SumRule {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SumRule() {}

    public static boolean holds(Collection<BigDecimal> parts, BigDecimal sum) {
        var off = parts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(sum)
                .abs();
        if (off.signum() == 0) return true;
        int coarsest = Math.min(
                sum.scale(),
                parts.stream()
                        .filter(part -> part.signum() != 0) // nothing is nothing, to any digit
                        .mapToInt(BigDecimal::scale)
                        .min()
                        .orElse(sum.scale()));
        return off.compareTo(HALF.scaleByPowerOfTen(-coarsest)) <= 0;
    }
}
