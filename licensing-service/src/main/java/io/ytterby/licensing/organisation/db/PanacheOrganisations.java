package io.ytterby.licensing.organisation.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.organisation.app.Organisations;
import io.ytterby.licensing.organisation.domain.Identifier;
import io.ytterby.licensing.organisation.domain.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Organisations in PostgreSQL. */
@ApplicationScoped
class PanacheOrganisations implements Organisations, PanacheRepositoryBase<OrganisationRow, String> {
    private final Clock clock;

    PanacheOrganisations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Organisation> lookUp(OrganisationId id) {
        return findByIdOptional(id.value()).map(OrganisationRow::toOrganisation);
    }

    @Override
    public Optional<Organisation> claim(OrganisationId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(OrganisationRow::toOrganisation);
    }

    @Override
    public Organisation save(Organisation next) {
        var row = findById(next.id().value());
        row.take(next, clock.instant());
        flush();
        return row.toOrganisation();
    }

    @Override
    public boolean isTaken(Identifier identifier, OrganisationId owner) {
        return count(
                        "from OrganisationRow o join o.identifiers i"
                                + " where i.scheme = ?1 and i.value = ?2 and o.id <> ?3",
                        identifier.scheme(),
                        identifier.value(),
                        owner.value())
                > 0;
    }

    /** Flushed at once, so that a twin that won the race is met here and not at the commit. */
    @Override
    public void add(Organisation organisation, String registeredBy) {
        persistAndFlush(new OrganisationRow(organisation, clock.instant(), registeredBy));
    }

    @Override
    public List<Organisation> list(@Nullable OrganisationId after, int most) {
        return find("id > ?1 order by id", after == null ? "" : after.value()).page(0, most).list().stream()
                .map(OrganisationRow::toOrganisation)
                .toList();
    }
}
