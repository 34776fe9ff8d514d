package io.ytterby.gateway.proxy.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how much the gateway asks of a service, and waits for a client. Read at start. */
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

    /** How long a service may give no answer to anybody, not even whether it lives, before nobody new is sent to it. */
    @WithDefault("4s")
    Duration silentAfter();

    /** How long a client may take between two parts of its body, or to read a part of its answer. */
    @WithDefault("20s")
    Duration clientTimeout();

    /** Connections to one service; more requests wait in its queue. */
    @WithDefault("64")
    int connections();

    /** Requests that one service has at once, those that wait included, when it is well: see InFlight. */
    @WithDefault("576")
    int inFlight();

    /** The same when it is not. */
    @WithDefault("8")
    int inFlightLeast();

    /** How many failures in a row open the circuit to a service. */
    @WithDefault("5")
    int breakAfter();

    /** How long it stays open before a trial. A service is back in about four seconds; a trial costs little. */
    @WithDefault("1s")
    Duration breakFor();
}
