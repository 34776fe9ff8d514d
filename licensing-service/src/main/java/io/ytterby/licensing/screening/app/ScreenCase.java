package io.ytterby.licensing.screening.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.app.RaiseFlag;
import io.ytterby.licensing.screening.app.ScreenedCases.Run;
import io.ytterby.licensing.screening.domain.CaseHit;
import io.ytterby.licensing.screening.domain.EntryDigest;
import io.ytterby.licensing.screening.domain.Hit;
import io.ytterby.licensing.screening.domain.PartyToScreen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Screens every party of one case against all current lists, and keeps which versions of them it asked. */
@ApplicationScoped
public class ScreenCase {
    private static final Actor SCREENING = Actor.system("licensing");
    private static final int MOST_HITS_OF_A_PARTY = 20;

    private final ScreenedCases cases;
    private final KeepIndex keepIndex;
    private final RaiseFlag raiseFlag;
    private final Journal journal;
    private final Clock clock;

    ScreenCase(ScreenedCases cases, KeepIndex keepIndex, RaiseFlag raiseFlag, Journal journal, Clock clock) {
        this.cases = cases;
        this.keepIndex = keepIndex;
        this.raiseFlag = raiseFlag;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return the hits that are new and open */
    @Transactional
    public List<CaseHit> screen(UUID application, String reason) {
        var standing = keepIndex.refreshed();
        var at = clock.instant();
        var parties = cases.parties(application);
        var fresh = new ArrayList<CaseHit>();
        int hits = 0;
        for (var party : parties)
            for (var hit : standing.index().hits(party.toSubject(), MOST_HITS_OF_A_PARTY)) {
                hits++;
                var found = caseHit(
                        application,
                        party,
                        hit,
                        standing.versions().getOrDefault(hit.entry().list(), 0),
                        at);
                if (cases.addIfNew(found) && found.status() == CaseHit.Status.OPEN) fresh.add(found);
            }
        cases.add(new Run(application, at, reason, standing.versions(), parties.size(), hits));
        if (!fresh.isEmpty())
            raiseFlag.raise(new ApplicationId(application), OpenHits.FLAG, OpenHits.reason(fresh), SCREENING);
        journal.write(new Change(
                SCREENING,
                "application.screened",
                "application/" + application,
                Map.of("reason", reason, "lists", standing.versions(), "hits", hits, "new", fresh.size())));
        return fresh;
    }

    private CaseHit caseHit(UUID application, PartyToScreen party, Hit hit, int version, Instant at) {
        var open = new CaseHit(
                UUID.randomUUID(),
                application,
                party.number(),
                party.name(),
                party.country(),
                hit.entry().list(),
                version,
                hit.entry().id(),
                EntryDigest.of(hit.entry()),
                hit.name(),
                hit.score(),
                hit.threshold(),
                hit.support(),
                hit.parts(),
                at,
                CaseHit.Status.OPEN,
                null,
                null,
                null,
                false);
        return cases.cleared(open)
                .map(before -> open.clearedAsBefore(new PersonId(before.person()), before.reason(), at))
                .orElse(open);
    }
}
