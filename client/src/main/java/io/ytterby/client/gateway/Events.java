package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Events. */
public final class Events {
    private final Transport transport;

    Events(Transport transport) {
        this.transport = transport;
    }

    /** What your organisation was told after a number, oldest first; with wait= it waits up to 20 s for something new. Older than seven days: 410 with a link to the snapshot. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/buyer/v1/events", null, "", options);
    }
}
