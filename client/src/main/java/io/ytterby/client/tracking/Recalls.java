package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Recalls. */
public final class Recalls {
    private final Transport transport;

    Recalls(Transport transport) {
        this.transport = transport;
    }

    /** Calls back a lot, grams of one block, or all that came out of an operation, with all made of it. For regulator. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/tracking/v1/recalls", body, "application/json", options);
    }

    /** Recalls, open and closed, or only one of the two. For regulator, customs-officer. */
    public Paged list(Options options) {
        return transport.list("/api/tracking/v1/recalls", options);
    }

    /** A recall, and in short who holds any of it now. For regulator, customs-officer. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/recalls/" + Transport.encoded(id), null, "", options);
    }

    /** Every lot that holds any of it at this moment, with holder, pack, mass and share; true of now however the goods have moved since. Streams as CSV and NDJSON. For regulator, customs-officer. */
    public Paged affected(String id, Options options) {
        return transport.list("/api/tracking/v1/recalls/" + Transport.encoded(id) + "/affected", options);
    }

    /** Ends a recall; who holds any of it can still be asked. For regulator. */
    public Reply close(String id, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/recalls/" + Transport.encoded(id) + ":close", null, "", options);
    }
}
