package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Checks. */
public final class Checks {
    private final Transport transport;

    Checks(Transport transport) {
        this.transport = transport;
    }

    /** Up to 1000 licences and lots at once, answered in the order asked. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/buyer/v1/checks", body, "application/json", options);
    }
}
