package io.ytterby.certification.credential.app;

import io.ytterby.certification.credential.app.KeyBook.Known;
import io.ytterby.certification.credential.domain.KeyWindow;
import io.ytterby.credentials.key.SigningKey;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Gives each issuer the key that signs now, and a new one where none does. */
@Singleton
public class IssuerKeys {
    private final KeyBook book;
    private final KeyVault vault;
    private final CredentialConfig config;

    IssuerKeys(KeyBook book, KeyVault vault, CredentialConfig config) {
        this.book = book;
        this.vault = vault;
        this.config = config;
    }

    /** The key that signs for the issuer at that instant, made if there is none. */
    @Transactional
    public SigningKey at(String did, Instant now) {
        var known = book.at(did, now).orElseGet(() -> missing(did, now));
        return vault.key(known.key(), known.window().kid());
    }

    private Known missing(String did, Instant now) {
        book.lock(did);
        return book.at(did, now).orElseGet(() -> add(did, now));
    }

    /** Adds a key that signs from that second on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Known add(String did, Instant from) {
        var key = vault.make();
        var begin = from.truncatedTo(ChronoUnit.SECONDS);
        var day = begin.toString().replaceAll("[^0-9]", "").substring(0, 8);
        // The key itself is in its name: a name never means another key, whatever is restored from a backup.
        var multibase = key.multibase();
        var name = "k" + day + "-" + multibase.substring(multibase.length() - 8);
        var window = new KeyWindow(did, name, begin, begin.plus(config.keyLife()), null, null);
        var known = new Known(UUID.randomUUID(), window, key, 1);
        book.add(known);
        return known;
    }
}
