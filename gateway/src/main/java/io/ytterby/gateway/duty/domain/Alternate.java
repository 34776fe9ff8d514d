package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What could be used instead.
 *
 * @param part the buyer's part it is for; null if it is for none in particular
 * @param replaces in words
 * @param type of the magnet that it is
 * @param weightPercent per cent by weight of what is named: by it is judged whether a permit is needed
 * @param hcjKaPerM intrinsic coercivity, where somebody says it
 * @param maxCelsius working temperature, where somebody says it
 */
public record Alternate(
        String id,
        String name,
        Route route,
        @Nullable String part,
        String replaces,
        MagnetType type,
        Map<Element, BigDecimal> weightPercent,
        @Nullable Integer hcjKaPerM,
        @Nullable Integer maxCelsius,
        Evidence evidence,
        @Nullable CostClaim cost,
        @Nullable String note) {
    public Alternate {
        weightPercent = Map.copyOf(weightPercent);
    }

    /** An element that it must not hold by its name, and holds; empty if it is what it is called. */
    public Optional<Element> contradiction() {
        return route.without().stream()
                .filter(element ->
                        weightPercent.getOrDefault(element, BigDecimal.ZERO).signum() > 0)
                .sorted()
                .findFirst();
    }

    /** Whether it is to be shown for a part: what is for no part in particular is for each. */
    public boolean isFor(@Nullable String asked) {
        return asked == null || part == null || part.equals(asked);
    }
}
