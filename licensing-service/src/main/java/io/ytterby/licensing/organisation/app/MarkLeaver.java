package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.organisation.app.RegistryDesk.Note;
import io.ytterby.licensing.organisation.domain.Leaver;
import io.ytterby.licensing.organisation.domain.LeaverOutcome;
import io.ytterby.licensing.organisation.domain.LeaverOutcome.Done;
import io.ytterby.licensing.organisation.domain.LeaverOutcome.HasLeft;
import io.ytterby.licensing.organisation.domain.LeaverOutcome.HasNotLeft;
import io.ytterby.licensing.organisation.domain.LeaverOutcome.NoSuchOrganisation;
import io.ytterby.licensing.organisation.domain.LeaverOutcome.Oneself;
import io.ytterby.licensing.organisation.domain.LeaverOutcome.TooMany;
import io.ytterby.licensing.organisation.domain.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Marks a person as left: the organisation itself does, or a regulator. Who was marked by mistake is readmitted by a
 * regulator only, so that nobody undoes the mark with the very token it was to stop.
 */
@ApplicationScoped
public class MarkLeaver {
    /** All of them travel with the organisation's state; more would be a list of a kind of its own. */
    static final int MOST = 2_000;

    private final Organisations organisations;
    private final Leavers leavers;
    private final RegistryDesk desk;
    private final Clock clock;

    MarkLeaver(Organisations organisations, Leavers leavers, RegistryDesk desk, Clock clock) {
        this.organisations = organisations;
        this.leavers = leavers;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LeaverOutcome left(OrganisationId id, PersonId person, String reason, Actor actor) {
        var found = claimed(id, actor);
        if (found.isEmpty()) return new NoSuchOrganisation(id);
        if (person.equals(actor.person()) && id.equals(actor.organisation())) return new Oneself();
        if (leavers.gone(id, person).isPresent()) return new HasLeft(person);
        if (leavers.gone(id).size() >= MOST) return new TooMany(MOST);
        var leaver = new Leaver(UUID.randomUUID(), id, person, reason, clock.instant(), actor.person(), null);
        leavers.add(leaver);
        desk.file(found.get(), "person-left", note(person, reason), actor);
        return new Done(leaver);
    }

    @Transactional
    public LeaverOutcome readmit(OrganisationId id, PersonId person, String reason, Actor regulator) {
        var found = claimed(id, regulator);
        if (found.isEmpty()) return new NoSuchOrganisation(id);
        var gone = leavers.gone(id, person);
        if (gone.isEmpty()) return new HasNotLeft(person);
        var was = gone.get();
        var readmission = new Leaver.Readmission(clock.instant(), regulator.person(), reason);
        leavers.readmit(was.id(), readmission);
        desk.file(found.get(), "person-readmitted", note(person, reason), regulator);
        return new Done(new Leaver(was.id(), id, person, was.reason(), was.since(), was.markedBy(), readmission));
    }

    /** Empty also for an organisation that the reader may not see. */
    @Transactional
    public Optional<List<Leaver>> list(OrganisationId id, int most, Actor reader) {
        if (!reader.isAuthority() && !reader.organisation().equals(id)) return Optional.empty();
        return organisations.lookUp(id).map(found -> leavers.list(id, most));
    }

    private Optional<Organisation> claimed(OrganisationId id, Actor actor) {
        if (!actor.isAuthority() && !actor.organisation().equals(id)) return Optional.empty();
        return organisations.claim(id);
    }

    private static Note note(PersonId person, String reason) {
        return new Note(reason, null, Map.of("person", person.value(), "reason", reason));
    }
}
