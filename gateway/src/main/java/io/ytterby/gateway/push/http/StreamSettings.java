package io.ytterby.gateway.push.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many streams may be open, and what one may cost. Read at start. */
@ConfigMapping(prefix = "gateway.streams")
public interface StreamSettings {
    /** Open at once in this process. */
    @WithDefault("12000")
    int total();

    @WithDefault("200")
    int perOrganisation();

    /** For one person or program of an organisation. */
    @WithDefault("50")
    int perClient();

    /** Bytes that may wait for a client that does not read; then its stream ends, with the number to go on from. */
    @WithDefault("128K")
    MemorySize mostPending();

    /** A comment is sent when nothing else was for so long: proxies close what is silent. */
    @WithDefault("15S")
    Duration heartbeat();
}
