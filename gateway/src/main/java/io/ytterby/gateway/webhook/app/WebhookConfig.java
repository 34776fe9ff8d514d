package io.ytterby.gateway.webhook.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** Where webhooks may point, and how much is sent at once. */
@ConfigMapping(prefix = "gateway.webhook")
public interface WebhookConfig {
    /** Ports of targets. */
    @WithDefault("443,8443")
    Set<Integer> ports();

    /** Whether http to this machine itself is taken: for tests and for trying out. Refused in production. */
    @WithDefault("false")
    boolean loopback();

    /** Most webhooks of one organisation. */
    @WithDefault("10")
    int perOrganisation();

    /** Most messages of one webhook that wait; what comes after them stays in the event log until there is room. */
    @WithDefault("10000")
    int waiting();

    /** Messages that one replica sends at once, to all organisations together. */
    @WithDefault("32")
    int atOnce();

    /** Messages that one replica sends at once to one organisation. */
    @WithDefault("8")
    int atOncePerOrganisation();

    /** Until a connection stands. */
    @WithDefault("5S")
    Duration connectTimeout();

    /** From the connection to the end of the answer. */
    @WithDefault("15S")
    Duration answerTimeout();

    /** How long a worker has a lane. Longer than an attempt can take. */
    @WithDefault("60S")
    Duration lease();

    /** How long after a rotation the key before signs as well. */
    @WithDefault("PT24H")
    Duration rotation();

    /** How long a settled message and what came of its attempts can be read and replayed. */
    @WithDefault("P7D")
    Duration retention();

    /** How often each active webhook's event log is looked at without a call. */
    @WithDefault("5S")
    Duration sweep();
}
