package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Heads. */
public final class Heads {
    private final Transport transport;

    Heads(Transport transport) {
        this.transport = transport;
    }

    /** The newest head of each service; with ?service= all of one, longest first. For auditor. */
    public Paged list(Options options) {
        return transport.list("/api/witness/v1/heads", options);
    }
}
