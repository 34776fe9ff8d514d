package io.ytterby.inspection.port.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The inspection orders of a port against what it gets done.
 *
 * @param byStatus those that are open
 * @param closedIn28Days what the port has closed in four weeks: its capacity as it was, not as it is planned
 */
public record OrderQueue(Map<String, Long> byStatus, long closedIn28Days) {
    public static final int CAPACITY_DAYS = 28;

    public OrderQueue {
        byStatus = Collections.unmodifiableMap(new TreeMap<>(byStatus));
    }

    public long open() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    public BigDecimal closedPerDay() {
        return BigDecimal.valueOf(closedIn28Days).divide(BigDecimal.valueOf(CAPACITY_DAYS), 2, RoundingMode.HALF_EVEN);
    }

    /** How many days the open ones take at that pace, if nothing new comes; empty if nothing was closed. */
    public Optional<Long> daysToClear() {
        if (closedIn28Days == 0) return Optional.empty();
        return Optional.of(Math.ceilDiv(open() * CAPACITY_DAYS, closedIn28Days));
    }
}
