package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of Evidence. */
public final class Evidence {
    private final Transport transport;

    Evidence(Transport transport) {
        this.transport = transport;
    }

    /** The public key that signs the heads of cases: what 'evidence verify --key' asks for. */
    public Reply key(Options options) {
        return transport.send("GET", "/api/intelligence/v1/evidence/key", null, "", options);
    }
}
