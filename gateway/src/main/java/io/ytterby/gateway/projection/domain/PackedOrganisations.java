package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.HashSet;

/** Organisations as bytes: in a snapshot only, since every request asks for one. */
public final class PackedOrganisations extends Packing<KnownOrganisation> {
    @Override
    public char kind() {
        return 'O';
    }

    @Override
    void packBody(Packer into, KnownOrganisation organisation) {
        into.text(organisation.id().value())
                .flag(organisation.isFrozen())
                .list(organisation.leavers(), (packer, person) -> packer.text(person.value()));
    }

    @Override
    KnownOrganisation unpackBody(long version, Instant toldAt, Audience audience, Unpacker from) {
        return new KnownOrganisation(
                version,
                audience,
                toldAt,
                new OrganisationId(from.text()),
                from.flag(),
                new HashSet<>(from.list(person -> new PersonId(person.text()))));
    }
}
