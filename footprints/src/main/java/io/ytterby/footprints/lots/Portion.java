package io.ytterby.footprints.lots;

import io.ytterby.kernel.Mass;
import java.math.BigDecimal;

/**
 * So much of a parcel comes from one source.
 *
 * @param emissions kg CO2e of this mass, all of it; exact
 */
public record Portion(Mass mass, BigDecimal emissions) {
    public Portion {
        if (emissions.signum() < 0) throw new IllegalArgumentException("emissions are never negative: " + emissions);
        emissions = emissions.stripTrailingZeros();
    }

    Portion plus(Portion other) {
        return new Portion(mass.plus(other.mass), emissions.add(other.emissions));
    }

    Portion minus(Portion other) {
        return new Portion(mass.minus(other.mass), emissions.subtract(other.emissions));
    }
}
