package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of UsedSerials. */
public final class UsedSerials {
    private final Transport transport;

    UsedSerials(Transport transport) {
        this.transport = transport;
    }

    /** Names the energy certificates or offsets behind a certificate that is applied for: all count, or none. For producer, exporter. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/used-serials", body, "application/json", options);
    }

    /** Serials that one has used, the newest first, by certificate; an authority sees all. For producer, exporter, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/certification/v1/used-serials", options);
    }

    /** Gives a serial back that counted for nothing, since its certificate was not issued. For producer, exporter. */
    public Reply release(String id, Options options) {
        return transport.send(
                "POST", "/api/certification/v1/used-serials/" + Transport.encoded(id) + ":release", null, "", options);
    }
}
