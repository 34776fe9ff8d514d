package io.ytterby.certification.exchange.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which footprints are asked for: one of the values of each criterion, and every criterion. An empty criterion does not
 * matter. Letters' case does not matter.
 *
 * @param geography a footprint within one of these: a region, a country or a part of one
 * @param validOn a moment at which it is valid
 * @param validAfter its validity begins later
 * @param validBefore its validity ends earlier
 */
public record Criteria(
        List<String> productIds,
        List<String> companyIds,
        List<String> geography,
        List<String> classifications,
        @Nullable Instant validOn,
        @Nullable Instant validAfter,
        @Nullable Instant validBefore,
        List<String> status) {
    public Criteria {
        productIds = List.copyOf(productIds);
        companyIds = List.copyOf(companyIds);
        geography = List.copyOf(geography);
        classifications = List.copyOf(classifications);
        status = List.copyOf(status);
    }

    public static List<String> lower(List<String> values) {
        return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
    }
}
