package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Orders. */
public final class Orders {
    private final Transport transport;

    Orders(Transport transport) {
        this.transport = transport;
    }

    /** Your purchase orders, by number; as JSON, NDJSON or CSV. For buyer. */
    public Paged list(Options options) {
        return transport.list("/api/buyer/v1/orders", options);
    }

    /** One of your purchase orders, with the ETag that changing it takes. For buyer. */
    public Reply get(String poNo, Options options) {
        return transport.send("GET", "/api/buyer/v1/orders/" + Transport.encoded(poNo), null, "", options);
    }

    /** Keeps a purchase order as a whole: lines, call-offs, and the lots, licences and applications bound to them. If-Match with the version that was read, "0" for one that is new. Binding lets you see nothing that its owner has not shared. For buyer. */
    public Reply put(String poNo, Object body, Options options) {
        return transport.send(
                "PUT", "/api/buyer/v1/orders/" + Transport.encoded(poNo), body, "application/json", options);
    }

    /** How each line stands: its lots and licences, what is decided, and whether the next call-offs are covered. For buyer. */
    public Reply status(String poNo, Options options) {
        return transport.send("GET", "/api/buyer/v1/orders/" + Transport.encoded(poNo) + "/status", null, "", options);
    }
}
