package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Exposure. */
public final class Exposure {
    private final Transport transport;

    Exposure(Transport transport) {
        this.transport = transport;
    }

    /** Which third country has the largest share of your supply, by material and stage, with the concentration (HHI), how much of the next 90 days' call-offs leaves under valid permits, and what could not be counted. For buyer. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/buyer/v1/exposure", null, "", options);
    }
}
