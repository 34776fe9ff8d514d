package io.ytterby.licensing.organisation.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.organisation.domain.Organisation;
import io.ytterby.licensing.organisation.domain.RegistryStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one way out for a change of the registry: the row, its history, the audit, and the state that others follow. */
@ApplicationScoped
class RegistryDesk {
    private final Organisations organisations;
    private final RegistryHistory history;
    private final OrganisationEvents events;
    private final Journal journal;
    private final Clock clock;

    RegistryDesk(
            Organisations organisations,
            RegistryHistory history,
            OrganisationEvents events,
            Journal journal,
            Clock clock) {
        this.organisations = organisations;
        this.history = history;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is noted beside a step.
     *
     * @param incident the regulator's number of what happened
     */
    record Note(String reason, @Nullable String incident, Map<String, Object> detail) {
        static Note of(String reason) {
            return new Note(reason, null, Map.of("reason", reason));
        }
    }

    /** @param step in the past: {@code frozen} */
    @Transactional(Transactional.TxType.MANDATORY)
    Organisation file(Organisation next, String step, Note note, Actor actor) {
        return told(organisations.save(next), step, note, actor);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Organisation fileNew(Organisation registered, Note note, Actor actor) {
        organisations.add(registered, actor.person().value());
        return told(registered, "registered", note, actor);
    }

    private Organisation told(Organisation now, String step, Note note, Actor actor) {
        var at = clock.instant();
        history.add(
                now.id(),
                new RegistryStep(
                        now.version(),
                        at,
                        actor.person(),
                        step,
                        note.reason(),
                        note.incident(),
                        now.name(),
                        now.status(),
                        now.identifiers()));
        journal.write(new Change(
                actor,
                "organisation." + step,
                "organisation/" + now.id(),
                note.detail().isEmpty() ? now : note.detail(),
                events.state(now, "organisation-" + step, at)));
        return now;
    }
}
