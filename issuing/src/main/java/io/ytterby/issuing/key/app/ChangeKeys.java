package io.ytterby.issuing.key.app;

import io.ytterby.issuing.key.app.KeyBook.Known;
import io.ytterby.issuing.key.domain.KeyWindow;
import io.ytterby.issuing.told.app.Announcements;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives a body a new key before its time, or says that one is no longer its alone. */
@ApplicationScoped
public class ChangeKeys {
    private final KeyBook book;
    private final IssuerKeys keys;
    private final Dids dids;
    private final Announcements announcements;
    private final Journal journal;
    private final Clock clock;

    ChangeKeys(KeyBook book, IssuerKeys keys, Dids dids, Announcements announcements, Journal journal, Clock clock) {
        this.book = book;
        this.keys = keys;
        this.dids = dids;
        this.announcements = announcements;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of a revocation. */
    public sealed interface Outcome {
        record Revoked(Known key) implements Outcome {}

        record NoSuchKey() implements Outcome {}

        record RevokedBefore(Instant at) implements Outcome {}

        /** Before the key's time, or later than now. */
        record WrongMoment(Instant earliest, Instant latest) implements Outcome {}
    }

    /** From the next second on; what the last key signed goes on counting. */
    @Transactional
    public Known rotate(Actor actor) {
        var did = dids.of(actor.organisation());
        book.lock(did);
        // A whole second later: no document can bear the last key's name and the new key's time.
        var from = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        for (var before : book.of(did)) if (before.window().signsAt(from)) end(actor, before, from);
        return keys.add(actor, "issuer-key.rotated", did, from);
    }

    private void end(Actor actor, Known before, Instant at) {
        var window = before.window();
        if (!window.notBefore().isBefore(at)) return;
        var ended = new Known(
                before.id(),
                new KeyWindow(window.did(), window.name(), window.notBefore(), at, null, null),
                before.key(),
                before.version() + 1);
        book.update(ended);
        journal.write(new Change(
                actor, "issuer-key.retired", subject(ended), Map.of("kid", window.kid()), announcements.key(ended)));
    }

    /**
     * What it signed before counts if the log had it by then; nothing that is shown later does.
     *
     * @param at from when on it is not its owner's alone
     */
    @Transactional
    public Outcome revoke(Actor actor, UUID id, Instant at, String reason) {
        var found = owned(actor, id).orElse(null);
        if (found == null) return new Outcome.NoSuchKey();
        var window = found.window();
        var before = window.revokedAt();
        if (before != null) return new Outcome.RevokedBefore(before);
        var now = clock.instant();
        if (at.isBefore(window.notBefore()) || at.isAfter(now)) return new Outcome.WrongMoment(window.notBefore(), now);
        var revoked = new Known(
                id,
                new KeyWindow(window.did(), window.name(), window.notBefore(), window.notAfter(), at, reason),
                found.key(),
                found.version() + 1);
        book.update(revoked);
        var detail = Map.of("kid", window.kid(), "since", at.toString(), "reason", reason);
        journal.write(new Change(actor, "issuer-key.revoked", subject(found), detail, announcements.key(revoked)));
        return new Outcome.Revoked(revoked);
    }

    /** A key that is the actor's organisation's, or any for an authority; its row is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Known> owned(Actor actor, UUID id) {
        return book.lock(id)
                .filter(key -> actor.isAuthority()
                        || dids.organisation(key.window().did())
                                .map(OrganisationId::new)
                                .filter(actor.organisation()::equals)
                                .isPresent());
    }

    private static String subject(Known key) {
        return "issuer-key/" + key.id();
    }
}
