package io.ytterby.footprints.data;

import java.math.BigDecimal;

/**
 * What a unit of something emits. Stored with each number that it went into: a factor is superseded by a new version,
 * never changed.
 *
 * @param value kg CO2e per {@code per}, never negative
 * @param region country or part of one: {@code CN}, {@code CN-JX}, or {@code GLO}
 * @param year to which it belongs
 */
public record Factor(
        String id,
        String version,
        String name,
        BigDecimal value,
        Unit per,
        String region,
        int year,
        Provenance provenance) {

    public Factor {
        if (value.signum() < 0) throw new IllegalArgumentException(id + " is negative: removals are never factors");
    }

    public String unit() {
        return "kgCO2e/" + per.symbol();
    }
}
