package io.ytterby.licensing.licence.domain;

import io.ytterby.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who a licence names. Only registered organisations; a party outside the registry is in the application. */
public record Parties(
        OrganisationId holder,
        @Nullable OrganisationId endUser,
        @Nullable OrganisationId consignee) {
    public boolean include(OrganisationId organisation) {
        return organisation.equals(holder) || organisation.equals(endUser) || organisation.equals(consignee);
    }
}
