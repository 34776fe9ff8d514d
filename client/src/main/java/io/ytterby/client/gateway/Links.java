package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Links. */
public final class Links {
    private final Transport transport;

    Links(Transport transport) {
        this.transport = transport;
    }

    /** Makes a public page of a licence, a lot or a signed document that the caller's organisation owns. For exporter, producer, custodian. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/buyer/v1/links", body, "application/json", options);
    }

    /** The organisation's own links, with how often each was opened. For exporter, producer, custodian. */
    public Paged list(Options options) {
        return transport.list("/api/buyer/v1/links", options);
    }

    /** One of them. For exporter, producer, custodian. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/buyer/v1/links/" + Transport.encoded(id), null, "", options);
    }

    /** Takes a link back for good; from then on its address answers as one that never was. For exporter, producer, custodian. */
    public Reply delete(String id, Options options) {
        return transport.send("DELETE", "/api/buyer/v1/links/" + Transport.encoded(id), null, "", options);
    }
}
