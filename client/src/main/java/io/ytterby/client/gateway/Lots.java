package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Lots. */
public final class Lots {
    private final Transport transport;

    Lots(Transport transport) {
        this.transport = transport;
    }

    /** Whether a lot may leave, and everything that stands against it. */
    public Reply clearance(String id, Options options) {
        return transport.send("GET", "/api/buyer/v1/lots/" + Transport.encoded(id) + "/clearance", null, "", options);
    }
}
