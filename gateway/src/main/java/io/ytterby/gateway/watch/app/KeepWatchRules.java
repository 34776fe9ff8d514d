package io.ytterby.gateway.watch.app;

import io.ytterby.gateway.database.app.OwnDatabase;
import io.ytterby.gateway.watch.domain.WatchRule;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Shows an organisation's rules, and takes them as a whole. */
@ApplicationScoped
public class KeepWatchRules {
    private final WatchRules rules;
    private final OwnDatabase database;
    private final LookAtRules look;
    private final Journal journal;
    private final Clock clock;

    KeepWatchRules(WatchRules rules, OwnDatabase database, LookAtRules look, Journal journal, Clock clock) {
        this.rules = rules;
        this.database = database;
        this.look = look;
        this.journal = journal;
        this.clock = clock;
    }

    /** Version 0 without any rule, where none were ever kept. */
    @Transactional
    public WatchRules.Document read(OrganisationId organisation) {
        database.require();
        return rules.find(organisation).orElseGet(() -> new WatchRules.Document(List.of(), 0));
    }

    /** @param expected the version that was read; 0 for the first */
    @Transactional
    public WatchOutcome keep(Actor actor, List<WatchRule> wanted, long expected) {
        database.require();
        var mine = actor.organisation();
        var document = new WatchRules.Document(wanted, expected + 1);
        if (!rules.tryPut(mine, document, actor.person(), clock.instant()))
            return new WatchOutcome.Stale(
                    rules.find(mine).map(WatchRules.Document::version).orElse(0L));
        journal.write(new Change(
                actor,
                "watch-rules.changed",
                "watch-rules/" + mine,
                Map.of(
                        "version",
                        document.version(),
                        "rules",
                        wanted.stream().map(WatchRule::id).toList())));
        look.soon(mine);
        return new WatchOutcome.Kept(document);
    }
}
