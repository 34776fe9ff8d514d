package io.ytterby.licensing.organisation.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.standing.Standing;
import io.ytterby.kit.standing.Standings;
import io.ytterby.licensing.organisation.app.Mandates;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** How one who calls licensing stands, from the registry's own rows: true for the moment of the call. */
@Singleton
class RegistryStandings implements Standings {
    private final Jdbi jdbi;
    private final Mandates mandates;
    private final Clock clock;

    RegistryStandings(Jdbi jdbi, Mandates mandates, Clock clock) {
        this.jdbi = jdbi;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** @param frozen the first of employer and organisation that is; empty if none */
    private record Found(String frozen, boolean left) {}

    @Override
    public Standing of(Actor actor) {
        var employer = actor.employer();
        var found = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT coalesce((SELECT id FROM organisation WHERE id = :employer AND status = 'FROZEN'),
                                        (SELECT id FROM organisation WHERE id = :principal AND status = 'FROZEN'), ''),
                               EXISTS (SELECT 1 FROM organisation_leaver
                                        WHERE organisation = :employer AND person = :person AND readmitted_at IS NULL)""")
                .bind("employer", employer.value())
                .bind("principal", actor.organisation().value())
                .bind("person", actor.person().value())
                .map((row, context) -> new Found(row.getString(1), row.getBoolean(2)))
                .one());
        if (found.left()) return new Standing.Left(actor.person(), employer);
        return found.frozen().isEmpty() ? new Standing.Good() : new Standing.Frozen(new OrganisationId(found.frozen()));
    }

    @Override
    public boolean hasMandate(Actor actor, String scope) {
        var agent = actor.agent();
        return agent != null && mandates.allows(agent, actor.organisation(), scope, clock.instant());
    }
}
