package io.ytterby.licensing.organisation.rest;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.licensing.organisation.domain.Identifier;
import io.ytterby.licensing.organisation.domain.Organisation;
import java.util.List;

/** An organisation as the registry shows it. */
record OrganisationReply(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        CountryCode country,
        Organisation.Status status,
        List<Identifier> identifiers,
        long version) {
    static OrganisationReply of(Organisation one) {
        return new OrganisationReply(
                one.id(), one.name(), one.kind(), one.country(), one.status(), one.identifiers(), one.version());
    }
}
