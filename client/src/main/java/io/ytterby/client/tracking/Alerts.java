package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Alerts. */
public final class Alerts {
    private final Transport transport;

    Alerts(Transport transport) {
        this.transport = transport;
    }

    /** Alerts, the newest first; rule=R3, open=true or lot=… narrow them. For regulator, customs-officer. */
    public Paged list(Options options) {
        return transport.list("/api/tracking/v1/alerts", options);
    }

    /** One alert, with its evidence. For regulator, customs-officer. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/alerts/" + Transport.encoded(id), null, "", options);
    }

    /** Takes a settlement back. For regulator. */
    public Reply reopen(String id, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/alerts/" + Transport.encoded(id) + ":reopen", null, "", options);
    }

    /** Says what it turned out to be; CONFIRMED or DISMISSED, with the reason. For regulator. */
    public Reply settle(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/tracking/v1/alerts/" + Transport.encoded(id) + ":settle",
                body,
                "application/json",
                options);
    }
}
