package io.ytterby.licensing.organisation.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.organisation.domain.Organisation;
import io.ytterby.licensing.organisation.domain.RegisterOutcome;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.IdTaken;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.IdentifierTaken;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.Registered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Puts an organisation on the registry. */
@ApplicationScoped
public class RegisterOrganisation {
    private final Organisations organisations;
    private final OrganisationEvents events;
    private final Journal journal;
    private final Clock clock;

    RegisterOrganisation(Organisations organisations, OrganisationEvents events, Journal journal, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public RegisterOutcome register(Organisation organisation, Actor actor) {
        if (organisations.lookUp(organisation.id()).isPresent()) return new IdTaken(organisation.id());
        for (int index = 0; index < organisation.identifiers().size(); index++) {
            var identifier = organisation.identifiers().get(index);
            if (identifier.scheme().isUnique() && organisations.isTaken(identifier))
                return new IdentifierTaken(index, identifier);
        }
        organisations.add(organisation, actor.person().value());
        journal.write(new Change(
                actor,
                "organisation.registered",
                "organisation/" + organisation.id(),
                organisation,
                events.state(organisation, "organisation-registered", clock.instant())));
        return new Registered(organisation);
    }
}
