package io.ytterby.footprints.inventory;

import io.ytterby.footprints.allocation.Method;
import io.ytterby.footprints.chemistry.Compound;
import io.ytterby.footprints.data.Factor;
import io.ytterby.footprints.data.Gas;
import io.ytterby.footprints.data.Unit;
import java.math.BigDecimal;

/** One thing that emits. Electricity is not among them: it is counted twice, by place and by market. */
public sealed interface Line {
    /** Told apart from all others of the inventory. */
    String id();

    Quality quality();

    /** So much of something, times a factor of the same kind of unit. */
    record Activity(String id, Category category, BigDecimal quantity, Unit unit, Factor factor, Quality quality)
            implements Line {}

    /** Mass over a distance, times a factor per tonne-kilometre. */
    record Haul(String id, BigDecimal massKg, BigDecimal distanceKm, Factor factor, Quality quality) implements Line {}

    /** A gas that leaves the plant, weighed. */
    record GasRelease(String id, Gas gas, BigDecimal massKg, Quality quality) implements Line {}

    /** Carbon that burns: anodes and electrodes, by what was used up. */
    record Carbon(String id, BigDecimal massKg, Quality quality) implements Line {}

    /** A carbonate or oxalate that is calcined: all its carbon becomes CO2. */
    record Decomposition(String id, Compound compound, BigDecimal massKg, Quality quality) implements Line {}

    /** An oxide whose oxygen a carbon anode takes. Instead of {@link Carbon}, where the anode was not weighed. */
    record Reduction(String id, Compound oxide, BigDecimal massKg, Quality quality) implements Line {}

    /**
     * Material with a footprint of its own.
     *
     * @param pcfPerKg gross, under the inventory's own set of warming potentials
     * @param method by which that footprint was allocated
     * @param statement what it rests on: the digest of a statement, or a supplier's reference
     */
    record Material(String id, BigDecimal massKg, BigDecimal pcfPerKg, Method method, String statement, Quality quality)
            implements Line {}
}
