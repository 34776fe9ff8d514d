package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Licences. */
public final class Licences {
    private final Transport transport;

    Licences(Transport transport) {
        this.transport = transport;
    }

    /** Whether a licence can be used now, why, and how much of it is left. */
    public Reply status(String number, Options options) {
        return transport.send(
                "GET", "/api/buyer/v1/licences/" + Transport.encoded(number) + "/status", null, "", options);
    }
}
