package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Workload. */
public final class Workload {
    private final Transport transport;

    Workload(Transport transport) {
        this.transport = transport;
    }

    /** Officers by name with their open orders, the oldest of them, what they did in seven days, and the median hours from assignment to result; of one port or of all. For customs-officer, regulator. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/workload", options);
    }
}
