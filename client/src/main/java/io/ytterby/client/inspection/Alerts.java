package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Alerts. */
public final class Alerts {
    private final Transport transport;

    Alerts(Transport transport) {
        this.transport = transport;
    }

    /** Tells all ports which goods, containers or seals to look for, for 1 to 180 days. For customs-officer. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/inspection/v1/alerts", body, "application/json", options);
    }

    /** The alerts of all ports, the newest first, by port, state and element. For customs-officer, regulator. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/alerts", options);
    }

    /** An alert, with what officers said of the declarations it matched. For customs-officer, regulator. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/inspection/v1/alerts/" + Transport.encoded(id), null, "", options);
    }

    /** Says that a declaration which the alert matched was what it meant. For customs-officer. */
    public Reply hit(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/alerts/" + Transport.encoded(id) + ":hit",
                body,
                "application/json",
                options);
    }

    /** Says that a declaration which the alert matched was in order. For customs-officer. */
    public Reply noHit(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/alerts/" + Transport.encoded(id) + ":no-hit",
                body,
                "application/json",
                options);
    }

    /** Takes an active alert back; ports no longer look for it. For customs-officer. */
    public Reply withdraw(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/alerts/" + Transport.encoded(id) + ":withdraw",
                body,
                "application/json",
                options);
    }
}
