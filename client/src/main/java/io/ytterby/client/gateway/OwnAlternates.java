package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of OwnAlternates. */
public final class OwnAlternates {
    private final Transport transport;

    OwnAlternates(Transport transport) {
        this.transport = transport;
    }

    /** Your own records of alternates, with the ETag that changing them takes; version 0 where there are none yet. For buyer. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/buyer/v1/own-alternates", null, "", options);
    }

    /** Keeps your own records of alternates as a whole. TESTED takes a reference and a day, APPROVED a person too, a cost its source; what is called free of an element must not hold it. If-Match with the version that was read, "0" for the first. For buyer. */
    public Reply put(Object body, Options options) {
        return transport.send("PUT", "/api/buyer/v1/own-alternates", body, "application/json", options);
    }
}
