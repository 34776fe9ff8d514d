package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Schemes. */
public final class Schemes {
    private final Transport transport;

    Schemes(Transport transport) {
        this.transport = transport;
    }

    /** All versions of all schemes, or those in force on a day: asOf=2026-11-22. */
    public Paged list(Options options) {
        return transport.list("/api/certification/v1/schemes", options);
    }

    /** One version of a scheme; certificates name the version they were issued under. */
    public Reply versionsEntry(String id, String version, Options options) {
        return transport.send(
                "GET",
                "/api/certification/v1/schemes/" + Transport.encoded(id) + "/versions/" + Transport.encoded(version),
                null,
                "",
                options);
    }
}
