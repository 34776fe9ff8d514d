package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Workload. */
public final class Workload {
    private final Transport transport;

    Workload(Transport transport) {
        this.transport = transport;
    }

    /** Open, waiting and overdue cases by queue and officer. For licensing-officer, countersigner, regulator. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/licensing/v1/workload", null, "", options);
    }
}
