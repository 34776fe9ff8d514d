package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Holds. */
public final class Holds {
    private final Transport transport;

    Holds(Transport transport) {
        this.transport = transport;
    }

    /** Place. For customs-officer. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/inspection/v1/holds", body, "application/json", options);
    }

    /** List. For customs-officer, lab-analyst, regulator, exporter. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/holds", options);
    }

    /** Show. For customs-officer, lab-analyst, regulator, exporter. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/inspection/v1/holds/" + Transport.encoded(id), null, "", options);
    }

    /** Convert. For customs-officer. */
    public Reply convert(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/holds/" + Transport.encoded(id) + ":convert",
                body,
                "application/json",
                options);
    }

    /** Extend. For customs-officer. */
    public Reply extend(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/holds/" + Transport.encoded(id) + ":extend",
                body,
                "application/json",
                options);
    }

    /** Lift. For customs-officer. */
    public Reply lift(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/holds/" + Transport.encoded(id) + ":lift",
                body,
                "application/json",
                options);
    }
}
