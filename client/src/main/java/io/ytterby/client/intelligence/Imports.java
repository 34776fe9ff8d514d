package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of Imports. */
public final class Imports {
    private final Transport transport;

    Imports(Transport transport) {
        this.transport = transport;
    }

    /** How far an import of your organisation is, and why records of it were not taken. For case-officer, list-editor. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/intelligence/v1/imports/" + Transport.encoded(id), null, "", options);
    }
}
