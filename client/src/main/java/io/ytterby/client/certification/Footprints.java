package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Footprints. */
public final class Footprints {
    private final Transport transport;

    Footprints(Transport transport) {
        this.transport = transport;
    }

    /** Footprints of one's own, the newest first; an authority sees all. For producer, exporter, certifier, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/certification/v1/footprints", options);
    }

    /** Declares a product's footprint by its inventory; the numbers are computed here. For producer, exporter. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/footprints", body, "application/json", options);
    }

    /** A declared footprint, and what has taken its place. For producer, exporter, certifier, regulator, auditor. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/certification/v1/footprints/" + Transport.encoded(id), null, "", options);
    }

    /** Inventory, factors, results and the tree of each: what its owner hands to a buyer. For producer, exporter, certifier, regulator, auditor. */
    public Reply statement(String id, Options options) {
        return transport.send(
                "GET", "/api/certification/v1/footprints/" + Transport.encoded(id) + "/statement", null, "", options);
    }

    /** Works a statement out anew from its inventory and compares every digit. Nothing is kept. */
    public Reply recompute(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/footprints:recompute", body, "application/json", options);
    }
}
