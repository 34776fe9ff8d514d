package io.ytterby.kit.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Which tokens count, and where the keys are that they are checked with. Read at start. */
@ConfigMapping(prefix = "ytterby.token")
public interface TokenConfig {
    /** Whom a token must be meant for. */
    @WithDefault("ytterby")
    String audience();

    /** Signatures with private keys only: a shared secret proves nothing about who signed. */
    @WithDefault("RS256,PS256,ES256")
    Set<String> algorithms();

    /** What the header's {@code typ} may be. RFC 9068 names access tokens so that no other JWT passes for one. */
    @WithDefault("at+jwt")
    Set<String> types();

    /** The longest life of a token that is taken. */
    @WithDefault("PT5M")
    Duration longest();

    /** How far the issuer's clock may be from ours. */
    @WithDefault("PT30S")
    Duration skew();

    /** Where the issuer's keys are; without it the issuer's discovery document says so. */
    Optional<URI> keys();

    /** How long an unknown key is not asked for again. */
    @WithDefault("PT30S")
    Duration refetchAfter();

    /** How often the keys are read anew, so that a key that was taken back counts no longer. */
    @WithDefault("PT5M")
    Duration refreshEvery();
}
