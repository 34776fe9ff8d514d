package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Blends. */
public final class Blends {
    private final Transport transport;

    Blends(Transport transport) {
        this.transport = transport;
    }

    /** Pours lots of one stage together into a new one; its composition is computed. For custodian. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/tracking/v1/blends", body, "application/json", options);
    }
}
