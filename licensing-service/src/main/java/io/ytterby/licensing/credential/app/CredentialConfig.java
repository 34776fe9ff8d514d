package io.ytterby.licensing.credential.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Who signs licences, and how long what is signed may be relied on. Read at start. */
@ConfigMapping(prefix = "licensing.credential")
public interface CredentialConfig {
    /** The issuer's DID: {@code did:web:permit.example}. It is printed, and must not change while documents live. */
    String issuer();

    /** Where the gateway is reached by those who check: {@code https://permit.example}, without a slash at its end. */
    String publicUrl();

    /** How long a status list may be relied on after it was signed. */
    @WithDefault("PT5M")
    Duration ttl();

    /** When a list that nothing has changed is signed anew. Shorter than the ttl, or every list is stale. */
    @WithDefault("PT1M")
    Duration republishEvery();

    /** The end of a list, of the trust list and of an offline bundle; at most a day. */
    @WithDefault("PT24H")
    Duration validity();

    /** How long a key signs. */
    @WithDefault("P90D")
    Duration keyLife();

    /** The gateway's file {@code status-keys.json}: the root vouches for the keys in it, for status answers alone. */
    Optional<Path> vouchedKeys();
}
