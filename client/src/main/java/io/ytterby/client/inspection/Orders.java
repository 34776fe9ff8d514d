package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Orders. */
public final class Orders {
    private final Transport transport;

    Orders(Transport transport) {
        this.transport = transport;
    }

    /** List. For customs-officer, lab-analyst. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/orders", options);
    }

    /** Issue. For customs-officer. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/inspection/v1/orders", body, "application/json", options);
    }

    /** Show. For customs-officer, lab-analyst. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/inspection/v1/orders/" + Transport.encoded(id), null, "", options);
    }

    /** List. For customs-officer, lab-analyst. */
    public Reply results(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/orders/" + Transport.encoded(id) + "/results", null, "", options);
    }

    /** Assign. For customs-officer. */
    public Reply assign(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/orders/" + Transport.encoded(id) + ":assign",
                body,
                "application/json",
                options);
    }

    /** Cancel. For customs-officer. */
    public Reply cancel(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/orders/" + Transport.encoded(id) + ":cancel",
                body,
                "application/json",
                options);
    }

    /** Close. For customs-officer. */
    public Reply close(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/orders/" + Transport.encoded(id) + ":close",
                body,
                "application/json",
                options);
    }

    /** Record. For customs-officer, lab-analyst. */
    public Reply result(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/orders/" + Transport.encoded(id) + ":result",
                body,
                "application/json",
                options);
    }

    /** Start. For customs-officer. */
    public Reply start(String id, Options options) {
        return transport.send(
                "POST", "/api/inspection/v1/orders/" + Transport.encoded(id) + ":start", null, "", options);
    }

    /** Verify. For customs-officer, lab-analyst. */
    public Reply verify(String id, Options options) {
        return transport.send(
                "POST", "/api/inspection/v1/orders/" + Transport.encoded(id) + ":verify", null, "", options);
    }
}
