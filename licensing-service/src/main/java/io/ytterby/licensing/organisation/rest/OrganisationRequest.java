package io.ytterby.licensing.organisation.rest;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.licensing.organisation.domain.Identifier;
import io.ytterby.licensing.organisation.domain.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to be registered.
 *
 * @param id what tokens will carry as {@code org}; it never changes
 */
record OrganisationRequest(
        @NotNull OrganisationId id,
        @NotBlank @Size(max = 200) String name,
        @NotNull OrganisationKind kind,
        @NotNull CountryCode country,
        @Size(max = 20) @Nullable List<@NotNull @Valid IdentifierRequest> identifiers) {
    /** A number or name of it. */
    record IdentifierRequest(
            @NotNull Identifier.Scheme scheme,
            @NotBlank @Size(max = 100) String value) {
        static List<Identifier> all(List<IdentifierRequest> asked) {
            return asked.stream()
                    .map(one -> new Identifier(one.scheme(), one.value().strip()))
                    .toList();
        }
    }

    Organisation toOrganisation() {
        var known = identifiers == null ? List.<IdentifierRequest>of() : identifiers;
        return Organisation.registered(id, name.strip(), kind, country, IdentifierRequest.all(known));
    }
}
