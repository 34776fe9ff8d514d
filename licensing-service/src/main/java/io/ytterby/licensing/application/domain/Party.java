package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in the export.
 *
 * @param number 1 for the first; advice names it
 * @param organisation null for one that is not on the registry, a foreign end user for example
 */
public record Party(int number, Role role, @Nullable OrganisationId organisation, String name, CountryCode country) {
    /** What a party does in the export. */
    public enum Role {
        END_USER,
        ULTIMATE_END_USER,
        CONSIGNEE,
        INTERMEDIATE_CONSIGNEE,
        THIRD_PARTY
    }
}
