package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of EntityLinks. */
public final class EntityLinks {
    private final Transport transport;

    EntityLinks(Transport transport) {
        this.transport = transport;
    }

    /** Takes a tie back; that it was there, and why it is not any more, is kept. For case-officer. */
    public Reply end(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/entity-links/" + Transport.encoded(id) + ":end",
                body,
                "application/json",
                options);
    }

    /** Another officer than who suggested it has made sure of a tie. For case-officer. */
    public Reply verify(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/entity-links/" + Transport.encoded(id) + ":verify",
                body,
                "application/json",
                options);
    }
}
