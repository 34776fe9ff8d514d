package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.duty.app.Declared.Document;
import io.ytterby.gateway.duty.app.Declared.Kind;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Shows an organisation what it has declared, and takes it as a whole. */
@ApplicationScoped
public class Declare {
    private final Declared declared;
    private final OwnDatabase database;
    private final Journal journal;
    private final Clock clock;

    Declare(Declared declared, OwnDatabase database, Journal journal, Clock clock) {
        this.declared = declared;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** Version 0 without anything, where nothing was ever declared. */
    @Transactional
    public <T> Document<T> read(OrganisationId organisation, Kind<T> kind) {
        database.require();
        return declared.find(organisation, kind).orElseGet(() -> new Document<>(List.of(), 0));
    }

    /** @param expected the version that was read; 0 for the first */
    @Transactional
    public <T> DeclareOutcome<T> declare(Actor actor, Kind<T> kind, List<T> items, long expected) {
        database.require();
        var mine = actor.organisation();
        var document = new Document<>(items, expected + 1);
        if (!declared.tryPut(mine, kind, document, actor.person(), clock.instant()))
            return new DeclareOutcome.Stale<>(
                    declared.find(mine, kind).map(Document::version).orElse(0L));
        journal.write(new Change(
                actor,
                kind.word() + ".declared",
                kind.word() + "/" + mine,
                Map.of("version", document.version(), "items", items.size())));
        return new DeclareOutcome.Kept<>(document);
    }
}
