package io.ytterby.intelligence.entity.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How entities are screened: by licensing's own search, asked through the gateway with a machine's token. */
@ConfigMapping(prefix = "intelligence.screening")
public interface EntityConfig {
    /** The gateway's address; without it nobody is screened, and entities say so. */
    Optional<URI> gateway();

    /** Where tokens are given; without it the issuer's discovery document says so. */
    Optional<URI> tokenEndpoint();

    /** The machine's name at the issuer. */
    Optional<String> clientId();

    /** A file with the machine's secret. */
    Optional<Path> clientSecretFile();

    /** How often an entity is screened again: lists change. */
    @WithDefault("PT24H")
    Duration again();

    /** How long until one is tried again that nobody answered for. */
    @WithDefault("PT5M")
    Duration retry();

    /** How often what is due is looked for. */
    @WithDefault("10s")
    String every();
}
