package io.ytterby.certification.exchange.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How we exchange footprints with other systems. */
@ConfigMapping(prefix = "certification.exchange")
public interface ExchangeConfig {
    /** How requests to {@code /pact} reach the gateway. */
    enum Transport {
        /** The gateway ends TLS: what came to it in the clear is refused. */
        GATEWAY_TLS,
        /** Something before the gateway ends TLS and lets nothing else through. */
        TERMINATOR_TLS,
        /** In the clear: to try it out on one machine. Refused in production. */
        PLAIN
    }

    @WithDefault("GATEWAY_TLS")
    Transport transport();

    /** What our events name as their source. */
    @WithDefault("urn:ytterby:pact")
    String source();

    /** Where clients' credentials are checked; without it the issuer's discovery document says so. */
    Optional<URI> tokenEndpoint();

    /** Ports of partners' systems. */
    @WithDefault("443,8443")
    Set<Integer> ports();

    /** Whether partners may be on this machine itself: for tests and for trying out. Refused in production. */
    @WithDefault("false")
    boolean loopback();

    /** Until a connection stands. */
    @WithDefault("5S")
    Duration connectTimeout();

    /** From the connection to the end of the answer. */
    @WithDefault("15S")
    Duration answerTimeout();

    /** How long a sender has a message: longer than an attempt with its token can take. */
    @WithDefault("PT3M")
    Duration lease();

    /** How often what is due is looked for. */
    @WithDefault("1s")
    String sendEvery();

    /** How long what partners sent is kept: as long as PACT lets a footprint be valid after its reference period. */
    @WithDefault("P1096D")
    Duration keepReceived();

    /** Messages that one replica sends at once. */
    @WithDefault("8")
    int atOnce();
}
