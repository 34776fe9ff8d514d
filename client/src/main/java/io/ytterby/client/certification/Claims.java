package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Claims. */
public final class Claims {
    private final Transport transport;

    Claims(Transport transport) {
        this.transport = transport;
    }

    /** States what part of a lot is certified under a scheme; never more than is certified and free. For producer, custodian. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/claims", body, "application/json", options);
    }

    /** Claims of one's own, the newest first, by lot; an authority sees all. For producer, custodian, exporter, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/certification/v1/claims", options);
    }

    /** A claim as it is now, and how it stood at a moment (at), with what was known at a moment (knownAt). For producer, custodian, exporter, regulator, auditor. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/certification/v1/claims/" + Transport.encoded(id), null, "", options);
    }
}
