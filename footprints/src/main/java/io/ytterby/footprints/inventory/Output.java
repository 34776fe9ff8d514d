package io.ytterby.footprints.inventory;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that comes out of the step.
 *
 * @param massKg above zero
 * @param pricePerKg in one currency for all, for economic allocation
 * @param propertyPerKg for physical allocation
 */
public record Output(
        String product, BigDecimal massKg, Optional<BigDecimal> pricePerKg, Optional<BigDecimal> propertyPerKg) {}
