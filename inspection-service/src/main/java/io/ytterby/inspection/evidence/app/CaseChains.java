package io.ytterby.inspection.evidence.app;

import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.evidence.app.CaseEntries.Chained;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The chain of a case: one for each declaration, one entry after the other under the declaration's lock, in the
 * transaction of what it tells.
 */
@Singleton
public class CaseChains {
    private final Declarations declarations;
    private final CaseEntries entries;
    private final Payloads payloads;
    private final Clock clock;

    CaseChains(Declarations declarations, CaseEntries entries, Payloads payloads, Clock clock) {
        this.declarations = declarations;
        this.entries = entries;
        this.payloads = payloads;
        this.clock = clock;
    }

    /**
     * Appends what has no bytes of its own.
     *
     * @param subject what it is about: {@code hold/5b0c5f0e-...}
     * @param detail what happened; a record or a map, for those who read the case years later
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Actor actor, DeclarationId declaration, EvidenceKind kind, String subject, Object detail) {
        append(actor, declaration, kind, subject, null, detail);
    }

    /**
     * The same, of what has bytes in the store.
     *
     * @throws IllegalArgumentException if there is no such declaration: whoever asks for one from outside looks first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(
            Actor actor,
            DeclarationId declaration,
            EvidenceKind kind,
            String subject,
            @Nullable Sha256 content,
            Object detail) {
        if (declarations.lock(declaration).isEmpty())
            throw new IllegalArgumentException("there is no declaration " + declaration);
        var last = entries.last(declaration);
        var entry = new CaseEntry(
                declaration.toString(),
                last.map(found -> found.entry().n()).orElse(0L) + 1,
                last.map(Chained::hash).orElse(CaseEntry.GENESIS),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.person().value(),
                actor.organisation().value(),
                kind.name(),
                subject,
                content == null ? null : content.value(),
                payloads.of(detail));
        entries.add(new Chained(entry, entry.hash()));
    }
}
