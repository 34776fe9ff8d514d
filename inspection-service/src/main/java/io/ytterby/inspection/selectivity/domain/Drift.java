package io.ytterby.inspection.selectivity.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A lane's share of some declarations, beside what is expected.
 *
 * @param expected null if the profile expects nothing of this lane
 */
public record Drift(long lane, long all, @Nullable BigDecimal expected) {
    private static final BigDecimal THREE_SIGMA_SQUARED = BigDecimal.valueOf(9);

    public BigDecimal share() {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(lane).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
    }

    /** Further off than chance explains: (k - np)² > 9 np(1-p), in whole decimals. */
    public boolean isAlarming() {
        if (expected == null || all == 0) return false;
        var mean = expected.multiply(BigDecimal.valueOf(all));
        var off = BigDecimal.valueOf(lane).subtract(mean).pow(2);
        return off.compareTo(THREE_SIGMA_SQUARED.multiply(mean).multiply(BigDecimal.ONE.subtract(expected))) > 0;
    }
}
