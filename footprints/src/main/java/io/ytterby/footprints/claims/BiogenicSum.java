package io.ytterby.footprints.claims;

import java.math.BigDecimal;

/**
 * F14: including = excluding + biogenic uptake (which is zero or below). Half of the last digit of the coarsest of the
 * three is tolerated, for partners
 * round; more is told, and does not stop an exchange: PACT's own examples break the sum.
 */
public enum BiogenicSum {
    EXACT,
    WITHIN_ROUNDING,
    BROKEN;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public static BiogenicSum of(BigDecimal excluding, BigDecimal uptake, BigDecimal including) {
        var off = excluding.add(uptake).subtract(including).abs();
        if (off.signum() == 0) return EXACT;
        int coarsest = Math.min(excluding.scale(), Math.min(uptake.scale(), including.scale()));
        return off.compareTo(HALF.scaleByPowerOfTen(-coarsest)) <= 0 ? WITHIN_ROUNDING : BROKEN;
    }
}
