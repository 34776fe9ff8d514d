package io.ytterby.footprints.statement;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.allocation.Allocation;
import java.util.List;

/** F3: a product's part of what the step emits, by the product's mass. */
record PerKg(Allocation allocation, String product, Breakdown mass) {
    Breakdown of(String what, List<Breakdown> emissions) {
        var whole = Breakdown.sum("F1", what + ", of the whole step", "kgCO2e", emissions);
        return Breakdown.quotient("F3", what, "kgCO2e/kg", allocation.partOf(whole, product), mass);
    }
}
