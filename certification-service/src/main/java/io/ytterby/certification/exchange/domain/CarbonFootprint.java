package io.ytterby.certification.exchange.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The carbon of one declared unit of a product.
 *
 * @param measuredFrom first moment of the reference period
 * @param measuredUntil its end
 * @param quantities what was told; what is absent was not
 * @param packagingIncluded null if it was not said
 * @param captureIncluded null if it was not said
 */
public record CarbonFootprint(
        DeclaredUnit unit,
        Instant measuredFrom,
        Instant measuredUntil,
        Geography geography,
        Map<Quantity, BigDecimal> quantities,
        @Nullable Boolean packagingIncluded,
        @Nullable Boolean captureIncluded,
        Method method) {
    public CarbonFootprint {
        quantities = Map.copyOf(quantities);
    }

    public Optional<BigDecimal> of(Quantity quantity) {
        return Optional.ofNullable(quantities.get(quantity));
    }
}
