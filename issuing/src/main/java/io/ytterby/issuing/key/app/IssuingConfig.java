package io.ytterby.issuing.key.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** In whose name a service signs, and how long what it signs may be relied on. Read at start. */
@ConfigMapping(prefix = "ytterby.issuing")
public interface IssuingConfig {
    /** The service's DID. An issuer's follows from it, and must not change while documents live. */
    String issuer();

    /** Where the service is reached by those who check, without a slash at its end. */
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

    /** How long an issuer's key signs. */
    @WithDefault("P90D")
    Duration keyLife();

    /** How long after its signature a document's entry in the log may be seen at the latest. */
    @WithDefault("PT24H")
    Duration loggedWithin();
}
