package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Processes. */
public final class Processes {
    private final Transport transport;

    Processes(Transport transport) {
        this.transport = transport;
    }

    /** Which processes there are, what each takes, makes and may lose, and the oxides' factors. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/tracking/v1/processes", null, "", options);
    }
}
