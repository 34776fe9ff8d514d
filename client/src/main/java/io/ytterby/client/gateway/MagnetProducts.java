package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of MagnetProducts. */
public final class MagnetProducts {
    private final Transport transport;

    MagnetProducts(Transport transport) {
        this.transport = transport;
    }

    /** Your products with magnets, with the ETag that changing them takes; version 0 where there are none yet. For buyer. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/buyer/v1/magnet-products", null, "", options);
    }

    /** Declares your products with magnets as a whole: per product its group and its magnets, each with type, mass, what is in it and how much of that was recovered after a first use, and the supplier's statement. If-Match with the version that was read, "0" for the first. For buyer. */
    public Reply put(Object body, Options options) {
        return transport.send("PUT", "/api/buyer/v1/magnet-products", body, "application/json", options);
    }
}
