package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Alternates. */
public final class Alternates {
    private final Transport transport;

    Alternates(Transport transport) {
        this.transport = transport;
    }

    /** Alternates to magnets with heavy rare earths, your own and those known here: evidence (CLAIMED, TESTED, APPROVED) with its source, cost claims with theirs, and whether an export permit is needed. For buyer. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/buyer/v1/alternates", null, "", options);
    }
}
