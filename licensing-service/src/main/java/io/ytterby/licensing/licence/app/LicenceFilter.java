package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which licences a list shows; what is null does not matter.
 *
 * @param expiringBefore those whose last day is before this one
 */
public record LicenceFilter(
        @Nullable LicenceStatus status,
        @Nullable OrganisationId holder,
        @Nullable LocalDate expiringBefore,
        @Nullable CountryCode destination) {
    public static final LicenceFilter ALL = new LicenceFilter(null, null, null, null);
}
