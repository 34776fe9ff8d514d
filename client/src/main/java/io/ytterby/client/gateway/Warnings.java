package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Warnings. */
public final class Warnings {
    private final Transport transport;

    Warnings(Transport transport) {
        this.transport = transport;
    }

    /** Your warnings, newest first, with ?open=true those that nobody has acknowledged; as JSON, NDJSON or CSV. For buyer. */
    public Paged list(Options options) {
        return transport.list("/api/buyer/v1/warnings", options);
    }

    /** Takes note of a warning. The first who does so is remembered. For buyer. */
    public Reply acknowledge(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/buyer/v1/warnings/" + Transport.encoded(id) + ":acknowledge",
                body,
                "application/json",
                options);
    }
}
