package io.ytterby.inspection.selectivity.domain;

import io.ytterby.inspection.order.domain.Lane;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** How many of the latest declarations went to each lane. */
public record Recent(Map<Lane, Long> byLane) {
    /** With fewer a share says nothing. */
    private static final long LEAST = 50;

    public static final Recent NONE = new Recent(Map.of());

    public Recent {
        byLane = Map.copyOf(byLane);
    }

    /** By how much a lane's share is below what is expected; 0 if it is not, or if too few are counted. */
    BigDecimal missing(Lane lane, BigDecimal expected) {
        long all = byLane.values().stream().mapToLong(Long::longValue).sum();
        if (all < LEAST) return BigDecimal.ZERO;
        var share = BigDecimal.valueOf(byLane.getOrDefault(lane, 0L))
                .divide(BigDecimal.valueOf(all), 6, RoundingMode.HALF_UP);
        return expected.subtract(share).max(BigDecimal.ZERO);
    }
}
