package io.ytterby.licensing.screening.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.screening.domain.CaseHit;
import io.ytterby.licensing.screening.domain.ResolveOutcome;
import io.ytterby.licensing.screening.domain.ResolveOutcome.AlreadyResolved;
import io.ytterby.licensing.screening.domain.ResolveOutcome.NoSuchHit;
import io.ytterby.licensing.screening.domain.ResolveOutcome.Resolved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Decides whether a party is the listed one. A false positive is remembered: the same name does not come back for the same
 * state of the entry, in no case; it does when the entry changes.
 */
@ApplicationScoped
public class ResolveHit {
    private final ScreenedCases cases;
    private final OpenHits openHits;
    private final Journal journal;
    private final Clock clock;

    ResolveHit(ScreenedCases cases, OpenHits openHits, Journal journal, Clock clock) {
        this.cases = cases;
        this.openHits = openHits;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public ResolveOutcome resolve(UUID id, CaseHit.Status decision, String reason, Actor officer) {
        boolean first = cases.resolve(id, decision, officer.person().value(), reason, clock.instant());
        var found = cases.hit(id);
        if (found.isEmpty()) return new NoSuchHit(id);
        var hit = found.get();
        if (!first) return new AlreadyResolved(hit);
        journal.write(new Change(
                officer,
                "screening-hit.resolved",
                "application/" + hit.application(),
                Map.of(
                        "hit", id,
                        "party", hit.party(),
                        "decision", decision,
                        "reason", reason,
                        "list", hit.list(),
                        "listVersion", hit.listVersion(),
                        "entry", hit.entry())));
        openHits.afterDecision(hit.application(), officer);
        return new Resolved(hit);
    }
}
