package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of DutyRules. */
public final class DutyRules {
    private final Transport transport;

    DutyRules(Transport transport) {
        this.transport = transport;
    }

    /** The rules of a day: lines, limits, days and articles, each with its source, whether it was read (SOURCED) or is ASSUMED, and when it was checked; proposals are told and never applied. For buyer. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/buyer/v1/duty-rules", null, "", options);
    }
}
