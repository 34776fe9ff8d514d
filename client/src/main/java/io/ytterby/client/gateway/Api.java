package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Api. */
public final class Api {
    private final Transport transport;

    Api(Transport transport) {
        this.transport = transport;
    }

    /** Judges a document: a vc+jwt, JSON with a proof, the text of a printed code, or the licence's PDF. */
    public Reply addVerify(Object body, Options options) {
        return transport.send("POST", "/api/verify", body, "*/*", options);
    }
}
