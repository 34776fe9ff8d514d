package io.ytterby.footprints.inventory;

import io.ytterby.footprints.allocation.Method;
import io.ytterby.footprints.claims.Geography;
import io.ytterby.footprints.claims.Offset;
import io.ytterby.footprints.data.GwpSet;
import io.ytterby.footprints.data.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a footprint is computed from: what went in and out of one step, in one period, under one version of a scheme.
 *
 * @param product whose footprint it is: one of the outputs
 * @param facility the account for which energy certificates must be retired
 * @param periodUntil first day after the period
 * @param allocationBasis whose prices, which property; empty only where the method needs neither
 * @param uptakeKg CO2 that biomass in the product took up, as a positive mass; kept apart from what is emitted
 * @param removalsKg CO2e stored for good at the plant itself; shown, never netted
 */
public record Inventory(
        Scheme scheme,
        GwpSet gwp,
        String product,
        String facility,
        LocalDate periodFrom,
        LocalDate periodUntil,
        Geography geography,
        Method method,
        Optional<String> allocationBasis,
        List<Output> outputs,
        Optional<ElectricityUse> electricity,
        List<Line> lines,
        BigDecimal uptakeKg,
        BigDecimal removalsKg,
        List<Offset> offsets) {

    public Inventory {
        outputs = List.copyOf(outputs);
        lines = List.copyOf(lines);
        offsets = List.copyOf(offsets);
    }
}
