package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Applications. */
public final class Applications {
    private final Transport transport;

    Applications(Transport transport) {
        this.transport = transport;
    }

    /** Applications that name you, with when such cases were decided; as JSON, NDJSON or CSV. */
    public Paged list(Options options) {
        return transport.list("/api/buyer/v1/applications", options);
    }

    /** How an application stands, when such cases were decided, and with needBy which share of them was later. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/buyer/v1/applications/" + Transport.encoded(id), null, "", options);
    }
}
