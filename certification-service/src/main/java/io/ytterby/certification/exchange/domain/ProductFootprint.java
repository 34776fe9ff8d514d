package io.ytterby.certification.exchange.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A footprint as every format tells it, and as we keep in mind: readers make it, writers tell it again.
 *
 * @param specVersion of the format it came in: {@code 3.0.0}
 * @param preceding what it takes the place of
 * @param validFrom null if it was not said, see {@link #validFor}
 */
public record ProductFootprint(
        UUID id,
        String specVersion,
        List<UUID> preceding,
        Instant created,
        PfStatus status,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        Company company,
        Product product,
        @Nullable String comment,
        CarbonFootprint pcf) {
    public ProductFootprint {
        preceding = List.copyOf(preceding);
    }

    public ValidFor validFor() {
        return ValidFor.of(validFrom, validUntil, pcf.measuredUntil());
    }

    /** The same under an id of its own: what was published is never changed. */
    public ProductFootprint published(UUID as, Instant at, String version, List<UUID> insteadOf) {
        return new ProductFootprint(
                as, version, insteadOf, at, PfStatus.ACTIVE, validFrom, validUntil, company, product, comment, pcf);
    }

    public ProductFootprint deprecated() {
        return new ProductFootprint(
                id,
                specVersion,
                preceding,
                created,
                PfStatus.DEPRECATED,
                validFrom,
                validUntil,
                company,
                product,
                comment,
                pcf);
    }
}
