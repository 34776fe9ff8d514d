package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Statistics. */
public final class Statistics {
    private final Transport transport;

    Statistics(Transport transport) {
        this.transport = transport;
    }

    /** Licensed mass of the last eight full quarters by destination or element, without cells of fewer than five organisations. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/licensing/v1/statistics", null, "", options);
    }
}
