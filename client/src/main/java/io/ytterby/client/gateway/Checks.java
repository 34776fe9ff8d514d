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

    /** Up to 1000 licences, lots, declarations, applications and orders at once, answered in the order asked, each with its result or its own problem; NDJSON and CSV (columns kind,id) are taken and given too. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/buyer/v1/checks", body, "application/json", options);
    }
}
