package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Grants. */
public final class Grants {
    private final Transport transport;

    Grants(Transport transport) {
        this.transport = transport;
    }

    /** Lots that were granted to you and licences that name you, since when, and how much you may see. */
    public Paged list(Options options) {
        return transport.list("/api/buyer/v1/grants", options);
    }
}
