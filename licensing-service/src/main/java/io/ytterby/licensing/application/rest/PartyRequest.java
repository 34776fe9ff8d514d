package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.application.domain.Party.Parent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party: by its id on the registry, or by name and country. */
record PartyRequest(
        @NotNull Party.Role role,
        @Nullable OrganisationId organisationId,
        @Size(min = 1, max = 200) @Nullable String name,
        @Nullable CountryCode country,
        @Size(max = 20) @Nullable List<@NotNull @Valid ParentRequest> parents) {
    PartyRequest {
        if (organisationId == null && (name == null || name.isBlank() || country == null))
            throw new IllegalArgumentException("Name the party by organisationId, or by name and country.");
        if (parents != null)
            Party.checkShares(parents.stream()
                    .map(one -> one == null ? null : one.sharePct())
                    .toList());
    }

    /**
     * An owner of the party.
     *
     * @param sharePct 0 to 100, a decimal as a text; null where it is not known
     */
    record ParentRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable CountryCode country,
            @Nullable BigDecimal sharePct) {
        ParentRequest {
            if (sharePct != null && (sharePct.signum() < 0 || sharePct.compareTo(BigDecimal.valueOf(100)) > 0))
                throw new IllegalArgumentException("sharePct must be 0 to 100.");
        }
    }

    Party toParty(int number, CountryCode destination) {
        var shown = name == null ? String.valueOf(organisationId) : name.strip();
        var owners = parents == null
                ? List.<Parent>of()
                : parents.stream()
                        .map(one -> new Parent(one.name().strip(), one.country(), one.sharePct()))
                        .toList();
        return new Party(number, role, organisationId, shown, country == null ? destination : country, owners);
    }
}
