package io.ytterby.footprints.buyer;

import io.ytterby.kernel.CountryCode;
import java.math.BigDecimal;

/** How much of a material came through a stage in a country. */
public record Flow(String material, String stage, CountryCode country, BigDecimal mass) {
    public Flow {
        if (mass.signum() < 0) throw new IllegalArgumentException("a mass is never negative: " + mass);
    }
}
