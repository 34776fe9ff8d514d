package io.ytterby.certification.credential.app;

import io.ytterby.certification.credential.app.KeyBook.Known;
import io.ytterby.certification.credential.domain.KeyWindow;
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
import java.util.UUID;

/** Gives a body a new key before its time, or says that one is no longer its alone. */
@ApplicationScoped
public class ChangeKeys {
    private final KeyBook book;
    private final IssuerKeys keys;
    private final Dids dids;
    private final Journal journal;
    private final Clock clock;

    ChangeKeys(KeyBook book, IssuerKeys keys, Dids dids, Journal journal, Clock clock) {
        this.book = book;
        this.keys = keys;
        this.dids = dids;
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
        for (var before : book.of(did)) if (before.window().signsAt(from)) end(before, from);
        var added = keys.add(did, from);
        journal.write(new Change(
                actor,
                "issuer-key.rotated",
                subject(added),
                Map.of("kid", added.window().kid())));
        return added;
    }

    private void end(Known before, Instant at) {
        var window = before.window();
        if (!window.notBefore().isBefore(at)) return;
        book.update(new Known(
                before.id(),
                new KeyWindow(window.did(), window.name(), window.notBefore(), at, null, null),
                before.key(),
                before.version() + 1));
    }

    /**
     * What it signed before counts if the log had it by then; nothing that is shown later does.
     *
     * @param at from when on it is not its owner's alone
     */
    @Transactional
    public Outcome revoke(Actor actor, UUID id, Instant at, String reason) {
        var found = book.lock(id)
                .filter(key -> actor.isAuthority()
                        || dids.body(key.window().did())
                                .map(OrganisationId::new)
                                .filter(actor.organisation()::equals)
                                .isPresent())
                .orElse(null);
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
        journal.write(new Change(actor, "issuer-key.revoked", subject(found), detail));
        return new Outcome.Revoked(revoked);
    }

    private static String subject(Known key) {
        return "issuer-key/" + key.id();
    }
}
