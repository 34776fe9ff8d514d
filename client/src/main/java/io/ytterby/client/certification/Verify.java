package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Verify. */
public final class Verify {
    private final Transport transport;

    Verify(Transport transport) {
        this.transport = transport;
    }

    /** Judges a document in eleven steps: each with its light, its reason and what was found. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/verify", body, "application/json", options);
    }
}
