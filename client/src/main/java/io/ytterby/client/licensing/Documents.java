package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Documents. */
public final class Documents {
    private final Transport transport;

    Documents(Transport transport) {
        this.transport = transport;
    }

    /** What a document is: kind, name, size, type and SHA-256. For exporter, licensing-officer, countersigner, regulator. */
    public Reply get(String document, Options options) {
        return transport.send("GET", "/api/licensing/v1/documents/" + Transport.encoded(document), null, "", options);
    }

    /** The bytes of a document, to be saved: a browser is told not to show them. For exporter, licensing-officer, countersigner, regulator. */
    public Reply content(String document, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/documents/" + Transport.encoded(document) + "/content", null, "", options);
    }

    /** Takes a document out of a draft. For exporter. */
    public Reply remove(String document, Options options) {
        return transport.send(
                "POST", "/api/licensing/v1/documents/" + Transport.encoded(document) + ":remove", null, "", options);
    }
}
