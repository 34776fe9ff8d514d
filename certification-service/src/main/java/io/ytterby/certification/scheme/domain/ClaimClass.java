package io.ytterby.certification.scheme.domain;

import java.math.BigDecimal;
import java.util.Optional;

/** What goods may be called. A class of a scheme, never a slogan; the names are a promise to clients. */
public enum ClaimClass {
    /** Nothing was emitted, before any offset. */
    ZERO_GROSS,
    /** Offsets bought elsewhere are as large as what was emitted here. Not to be told to consumers in the Union. */
    NEUTRAL_WITH_OFFSETS,
    /** The plant itself and its power emit nothing; what it buys does. */
    ZERO_OPERATIONAL_S1S2,
    /** At or below the scheme's threshold. */
    LOW_CARBON,
    FOOTPRINT_ONLY;

    /**
     * F7: what goods with these figures may be called; all in kg CO2e per kg, and gross before any offset.
     *
     * @param threshold of the scheme for such goods; without one nothing is LOW_CARBON
     */
    public static ClaimClass of(
            BigDecimal gross,
            BigDecimal offsets,
            BigDecimal scope1,
            BigDecimal scope2Market,
            Optional<BigDecimal> threshold) {
        if (gross.signum() == 0) return ZERO_GROSS;
        if (offsets.compareTo(gross) >= 0) return NEUTRAL_WITH_OFFSETS;
        if (scope1.signum() == 0 && scope2Market.signum() == 0) return ZERO_OPERATIONAL_S1S2;
        return threshold.filter(line -> gross.compareTo(line) <= 0).isPresent() ? LOW_CARBON : FOOTPRINT_ONLY;
    }
}
