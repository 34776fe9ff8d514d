package io.ytterby.intelligence.casework.app;

import io.ytterby.contracts.Topic;
import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.Recorded;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Writes what was done into a case's chain, and tells authorities how the case stands. */
@Singleton
public class CaseChain {
    private final CaseFiles files;
    private final CaseAudience audience;
    private final Journal journal;
    private final Clock clock;

    CaseChain(CaseFiles files, CaseAudience audience, Journal journal, Clock clock) {
        this.files = files;
        this.audience = audience;
        this.journal = journal;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public CaseFile open(Actor actor, CaseId id, CaseEvent.Opened opened) {
        var entry = entry(actor, id, 1, CaseEntry.GENESIS, opened);
        var file = CaseFile.replay(id, List.of(CaseWords.read(entry.entry())));
        files.open(file, actor.organisation(), entry);
        tell(actor, file, opened);
        return file;
    }

    /** @param file as it was read under its lock */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseFile append(Actor actor, CaseFile file, CaseEvent event) {
        var last = files.last(file.id()).orElseThrow();
        if (last.entry().n() != file.version())
            throw new IllegalStateException("case " + file.id() + " was changed without its lock");
        var entry = entry(actor, file.id(), file.version() + 1, last.hash(), event);
        Recorded recorded = CaseWords.read(entry.entry());
        var next = file.after(recorded);
        files.append(next, entry);
        tell(actor, next, event);
        return next;
    }

    private CaseFiles.Chained entry(Actor actor, CaseId id, long n, String before, CaseEvent event) {
        var entry = new CaseEntry(
                id.toString(),
                n,
                before,
                now(),
                actor.person().value(),
                actor.organisation().value(),
                CaseWords.kind(event.getClass()),
                "case/" + id,
                CaseWords.content(event),
                CaseWords.payload(event));
        return new CaseFiles.Chained(entry, entry.hash());
    }

    /** The audit has the entry's hash and no word of it: who reads the audit is not always who may read the case. */
    private void tell(Actor actor, CaseFile file, CaseEvent event) {
        var kind = CaseWords.kind(event.getClass())
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
        var hash = files.last(file.id()).orElseThrow().hash();
        journal.write(new Change(
                actor,
                "case." + kind,
                "case/" + file.id(),
                Map.of("entry", file.version(), "hash", hash),
                told(file, "case-" + kind)));
        CrashPoint.reached("case." + kind);
    }

    public OutboxEvent told(CaseFile file, String fact) {
        return OutboxEvent.state(
                Topic.INTELLIGENCE_CASE,
                file.id().toString(),
                file.version(),
                fact,
                now(),
                CaseV1.of(file, audience.authorities()));
    }
}
