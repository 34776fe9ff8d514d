package io.ytterby.gateway.watch.app;

import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows an organisation its warnings, and remembers who has taken note of one. */
@ApplicationScoped
public class HearWarnings {
    private final Warnings warnings;
    private final OwnDatabase database;
    private final Journal journal;
    private final Clock clock;

    HearWarnings(Warnings warnings, OwnDatabase database, Journal journal, Clock clock) {
        this.warnings = warnings;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional
    public List<Warning> list(OrganisationId organisation, boolean open, @Nullable Long below, int most) {
        database.require();
        return warnings.list(organisation, open, below, most);
    }

    /** The first who does so is remembered; later it changes nothing. Empty if there is none. */
    @Transactional
    public Optional<Warning> acknowledge(Actor actor, UUID id, @Nullable String note) {
        database.require();
        var mine = actor.organisation();
        var acknowledged = warnings.tryAcknowledge(mine, id, actor.person(), clock.instant(), note);
        acknowledged.ifPresent(warning -> journal.write(new Change(
                actor,
                "warning.acknowledged",
                "warning/" + id,
                Map.of("rule", warning.rule(), "subject", warning.subject(), "note", note == null ? "" : note))));
        return acknowledged.or(() -> warnings.find(mine, id));
    }
}
