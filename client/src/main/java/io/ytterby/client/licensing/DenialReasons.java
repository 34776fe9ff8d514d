package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of DenialReasons. */
public final class DenialReasons {
    private final Transport transport;

    DenialReasons(Transport transport) {
        this.transport = transport;
    }

    /** Denial Reasons. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/licensing/v1/denial-reasons", null, "", options);
    }
}
