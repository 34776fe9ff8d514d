package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Reservations. */
public final class Reservations {
    private final Transport transport;

    Reservations(Transport transport) {
        this.transport = transport;
    }

    /** Commit. For customs-officer. */
    public Reply commit(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/reservations/" + Transport.encoded(id) + ":commit",
                body,
                "application/json",
                options);
    }

    /** Release. For customs-officer. */
    public Reply release(String id, Options options) {
        return transport.send(
                "POST", "/api/licensing/v1/reservations/" + Transport.encoded(id) + ":release", null, "", options);
    }
}
