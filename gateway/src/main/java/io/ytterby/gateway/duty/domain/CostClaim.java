package io.ytterby.gateway.duty.domain;

import java.math.BigDecimal;

/**
 * What somebody says an alternate costs, against what it replaces.
 *
 * @param fromPct in per cent, {@code -10} for a tenth less
 * @param toPct never below {@code fromPct}
 * @param source who says so: a figure without one is no figure
 */
public record CostClaim(BigDecimal fromPct, BigDecimal toPct, String source) {
    public CostClaim {
        if (source.isBlank()) throw new IllegalArgumentException("a cost claim names its source.");
        if (toPct.compareTo(fromPct) < 0) throw new IllegalArgumentException("toPct must not be below fromPct.");
    }
}
