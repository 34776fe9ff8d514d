package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Requirements. */
public final class Requirements {
    private final Transport transport;

    Requirements(Transport transport) {
        this.transport = transport;
    }

    /** Evaluate. */
    public Reply evaluate(Object body, Options options) {
        return transport.send("POST", "/api/licensing/v1/requirements:evaluate", body, "application/json", options);
    }

    /** Evaluate All. */
    public Reply evaluateAll(Object body, Options options) {
        return transport.send("POST", "/api/licensing/v1/requirements:evaluate-all", body, "application/json", options);
    }
}
