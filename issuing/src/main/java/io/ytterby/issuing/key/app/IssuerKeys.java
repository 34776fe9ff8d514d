package io.ytterby.issuing.key.app;

import io.ytterby.credentials.key.SigningKey;
import io.ytterby.issuing.key.app.KeyBook.Known;
import io.ytterby.issuing.key.domain.KeyWindow;
import io.ytterby.issuing.told.app.Announcements;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives each issuer the key that signs now, and a new one where none does. */
@Singleton
public class IssuerKeys {
    private final KeyBook book;
    private final KeyVault vault;
    private final IssuingConfig config;

    private final Announcements announcements;
    private final Journal journal;
    private final Actor service;

    IssuerKeys(
            KeyBook book,
            KeyVault vault,
            IssuingConfig config,
            Announcements announcements,
            Journal journal,
            @ConfigProperty(name = "ytterby.service") String service) {
        this.book = book;
        this.vault = vault;
        this.config = config;
        this.announcements = announcements;
        this.journal = journal;
        this.service = Actor.system(service);
    }

    /** The key that signs for the issuer at that instant, made if there is none. */
    @Transactional
    public SigningKey at(String did, Instant now) {
        var known = book.at(did, now).orElseGet(() -> missing(did, now));
        return vault.key(known.key(), known.window().kid());
    }

    private Known missing(String did, Instant now) {
        book.lock(did);
        return book.at(did, now).orElseGet(() -> add(service, "issuer-key.made", did, now));
    }

    /**
     * Adds a key that signs from that second on.
     *
     * @param done in the past: {@code issuer-key.rotated}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Known add(Actor actor, String done, String did, Instant from) {
        var key = vault.make();
        var begin = from.truncatedTo(ChronoUnit.SECONDS);
        var day = begin.toString().replaceAll("[^0-9]", "").substring(0, 8);
        // The key itself is in its name: a name never means another key, whatever is restored from a backup.
        var multibase = key.multibase();
        var name = "k" + day + "-" + multibase.substring(multibase.length() - 8);
        var window = new KeyWindow(did, name, begin, begin.plus(config.keyLife()), null, null);
        var known = new Known(UUID.randomUUID(), window, key, 1);
        book.add(known);
        journal.write(new Change(
                actor, done, "issuer-key/" + known.id(), Map.of("kid", window.kid()), announcements.key(known)));
        return known;
    }
}
