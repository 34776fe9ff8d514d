package io.ytterby.licensing.quota.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.quota.domain.QuotaRequest;
import io.ytterby.licensing.quota.domain.RoundOutcome;
import io.ytterby.licensing.quota.domain.RoundOutcome.Moved;
import io.ytterby.licensing.quota.domain.RoundOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Asks for some of a quota for one's own organisation; until the deadline the last word counts. */
@ApplicationScoped
public class AskForQuota {
    private final QuotaRounds rounds;
    private final Journal journal;
    private final Clock clock;

    AskForQuota(QuotaRounds rounds, Journal journal, Clock clock) {
        this.rounds = rounds;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public RoundOutcome ask(UUID id, long askedMg, Actor exporter) {
        var locked = rounds.lockForRequest(id);
        if (locked.isEmpty()) return new Refused.NoSuchRound(id);
        var round = locked.get();
        if (!round.takesRequests(clock.instant())) return new Refused.Closed(round.deadline());
        rounds.ask(id, new QuotaRequest(exporter.organisation(), askedMg), exporter.person(), clock.instant());
        journal.write(new Change(exporter, "quota.asked-for", "quota-round/" + id, Map.of("askedMg", askedMg)));
        return new Moved(round);
    }
}
