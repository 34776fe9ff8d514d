package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Transformations. */
public final class Transformations {
    private final Transport transport;

    Transformations(Transport transport) {
        this.transport = transport;
    }

    /** Makes lots of lots in a process; every rare earth has to add up, or the refusal has the numbers. For custodian. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/tracking/v1/transformations", body, "application/json", options);
    }
}
