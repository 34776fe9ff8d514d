package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Onboardings. */
public final class Onboardings {
    private final Transport transport;

    Onboardings(Transport transport) {
        this.transport = transport;
    }

    /** Applications to join: a company sees its own. */
    public Paged list(Options options) {
        return transport.list("/api/licensing/v1/onboardings", options);
    }

    /** Asks that your organisation be put on the registry, with the numbers it is known by. For exporter, producer, custodian, buyer, certifier. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/licensing/v1/onboardings", body, "application/json", options);
    }

    /** One application to join. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/licensing/v1/onboardings/" + Transport.encoded(id), null, "", options);
    }

    /** Puts the organisation on the registry. For regulator. */
    public Reply approve(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/onboardings/" + Transport.encoded(id) + ":approve",
                body,
                "application/json",
                options);
    }

    /** Says no; the organisation may ask again. For regulator. */
    public Reply reject(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/onboardings/" + Transport.encoded(id) + ":reject",
                body,
                "application/json",
                options);
    }
}
