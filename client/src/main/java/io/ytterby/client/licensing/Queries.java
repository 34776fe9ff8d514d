package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Queries. */
public final class Queries {
    private final Transport transport;

    Queries(Transport transport) {
        this.transport = transport;
    }

    /** Read. For exporter, licensing-officer, countersigner, regulator. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/licensing/v1/queries/" + Transport.encoded(id), null, "", options);
    }

    /** Answer. For exporter. */
    public Reply answer(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/queries/" + Transport.encoded(id) + ":answer",
                body,
                "application/json",
                options);
    }

    /** Close. For licensing-officer. */
    public Reply close(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/queries/" + Transport.encoded(id) + ":close",
                body,
                "application/json",
                options);
    }
}
