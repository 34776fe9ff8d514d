package io.ytterby.tips.evidence.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Who stamps the chain's days. */
@ConfigMapping(prefix = "tips.stamp")
public interface StampConfig {
    /** A time-stamping authority of RFC 3161; without one days are closed and stay unstamped, which bundles say. */
    Optional<URI> authority();

    @WithDefault("PT20S")
    Duration timeout();

    /** How often days that are over are looked for. */
    @WithDefault("10m")
    String every();
}
