package io.ytterby.gateway.proxy.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how much the gateway asks of a service. Read at start. */
@ConfigMapping(prefix = "gateway.proxy")
public interface ProxySettings {
    /** The largest body that passes, whether its length is told beforehand or not. */
    @WithDefault("22M")
    MemorySize maxBody();

    /** The same for a document that is captured: it streams through, no part of it is kept here. */
    @WithDefault("128M")
    MemorySize maxCapture();

    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may be silent within a request. */
    @WithDefault("20s")
    Duration readTimeout();

    /** Connections to one service; more requests wait in its queue. */
    @WithDefault("64")
    int connections();

    /** Requests that may wait for a connection to one service; one more is refused at once. */
    @WithDefault("512")
    int queue();

    /** How many failures in a row open the circuit to a service. */
    @WithDefault("5")
    int breakAfter();

    /** How long it stays open before a trial. A service is back in about four seconds; a trial costs little. */
    @WithDefault("1s")
    Duration breakFor();
}
