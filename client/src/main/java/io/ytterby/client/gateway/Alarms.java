package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Alarms. */
public final class Alarms {
    private final Transport transport;

    Alarms(Transport transport) {
        this.transport = transport;
    }

    /** Heads that contradict each other, newest first. For auditor. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/witness/v1/alarms", null, "", options);
    }
}
