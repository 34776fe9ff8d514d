package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Accreditations. */
public final class Accreditations {
    private final Transport transport;

    Accreditations(Transport transport) {
        this.transport = transport;
    }

    /** Accreditations, the newest first, by body and scheme. */
    public Paged list(Options options) {
        return transport.list("/api/certification/v1/accreditations", options);
    }

    /** Records that a body may certify: under which scheme, which stages, in which countries, when. For regulator. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/accreditations", body, "application/json", options);
    }

    /** An accreditation, with the times at which it did not count. */
    public Reply get(String id, Options options) {
        return transport.send(
                "GET", "/api/certification/v1/accreditations/" + Transport.encoded(id), null, "", options);
    }

    /** It counts again from now on. For regulator. */
    public Reply reinstate(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/accreditations/" + Transport.encoded(id) + ":reinstate",
                body,
                "application/json",
                options);
    }

    /** It stops counting; what was certified before stands. For regulator. */
    public Reply suspend(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/accreditations/" + Transport.encoded(id) + ":suspend",
                body,
                "application/json",
                options);
    }
}
