package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Rights. */
public final class Rights {
    private final Transport transport;

    Rights(Transport transport) {
        this.transport = transport;
    }

    /** Registers what gives the right to goods, with a quantity that mints draw on. For regulator. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/tracking/v1/rights", body, "application/json", options);
    }

    /** The rights in the register: a company's own, for authorities all. For producer, regulator, customs-officer. */
    public Paged list(Options options) {
        return transport.list("/api/tracking/v1/rights", options);
    }

    /** A right and how much of it is left. For producer, regulator, customs-officer. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/rights/" + Transport.encoded(id), null, "", options);
    }
}
