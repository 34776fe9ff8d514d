package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of RetentionPolicy. */
public final class RetentionPolicy {
    private final Transport transport;

    RetentionPolicy(Transport transport) {
        this.transport = transport;
    }

    /** What is kept how long, and why. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/licensing/v1/retention-policy", null, "", options);
    }
}
