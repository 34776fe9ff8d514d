package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Snapshot. */
public final class Snapshot {
    private final Transport transport;

    Snapshot(Transport transport) {
        this.transport = transport;
    }

    /** All that your organisation may see now, and the number after which its events go on. */
    public Paged list(Options options) {
        return transport.list("/api/buyer/v1/snapshot", options);
    }
}
