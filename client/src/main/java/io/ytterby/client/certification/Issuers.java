package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Issuers. */
public final class Issuers {
    private final Transport transport;

    Issuers(Transport transport) {
        this.transport = transport;
    }

    /** An issuer's DID document: its keys, the current, the next and the retired ones. */
    public Reply didJson(String body, Options options) {
        return transport.send(
                "GET", "/api/certification/v1/issuers/" + Transport.encoded(body) + "/did.json", null, "", options);
    }
}
