package io.ytterby.certification.body.app;

import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.body.domain.AccreditationId;
import io.ytterby.certification.body.domain.Scope;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** An accreditor says that a body may certify. */
@ApplicationScoped
public class GrantAccreditation {
    private final Accreditations accreditations;
    private final Journal journal;
    private final Clock clock;

    GrantAccreditation(Accreditations accreditations, Journal journal, Clock clock) {
        this.accreditations = accreditations;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return the accreditation as it was stored */
    @Transactional
    public Accreditation grant(Actor actor, OrganisationId body, Scope scope, LocalDate from, LocalDate until) {
        var granted = new Accreditation(
                AccreditationId.random(), body, actor.organisation(), scope, from, until, List.of(), 1);
        accreditations.add(granted, actor.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var detail = Map.of("body", body.value(), "scheme", scope.scheme(), "until", until.toString());
        journal.write(new Change(actor, "accreditation.granted", "accreditation/" + granted.id(), detail));
        return granted;
    }
}
