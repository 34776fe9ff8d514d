package io.ytterby.certification.credential.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** In whose name documents are signed, and how long what is signed may be relied on. Read at start. */
@ConfigMapping(prefix = "certification.credential")
public interface CredentialConfig {
    /** The platform's DID. A body's follows from it, and must not change while documents live. */
    String issuer();

    /** Where this service is reached by those who check, without a slash at its end. */
    String publicUrl();

    /** What the private keys' files are sealed with. */
    String keysPassword();

    /** How long a status list may be relied on after it was signed. */
    @WithDefault("PT5M")
    Duration ttl();

    /** When a list that nothing has changed is signed anew. Shorter than the ttl, or every list is stale. */
    @WithDefault("PT1M")
    Duration republishEvery();

    /** The end of a list, of the trust list and of an offline bundle; at most a day. */
    @WithDefault("PT24H")
    Duration validity();

    /** How long a body's key signs. */
    @WithDefault("P90D")
    Duration keyLife();

    /** Where the outside witness is asked; without it, and its key, nothing shows since when a document is in the log. */
    Optional<String> witnessUrl();

    /** The file in which the witness has written its public key: an operator lays it there. */
    Optional<Path> witnessKey();

    /** How long after its signature a document's entry in the log may be seen at the latest. */
    @WithDefault("PT24H")
    Duration loggedWithin();
}
