package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of HoldLaw. */
public final class HoldLaw {
    private final Transport transport;

    HoldLaw(Transport transport) {
        this.transport = transport;
    }

    /** Show. For customs-officer, lab-analyst, regulator, exporter. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/inspection/v1/hold-law", null, "", options);
    }
}
