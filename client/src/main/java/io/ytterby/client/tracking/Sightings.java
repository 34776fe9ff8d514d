package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Sightings. */
public final class Sightings {
    private final Transport transport;

    Sightings(Transport transport) {
        this.transport = transport;
    }

    /** Tells that a code was seen, and answers what the code is worth. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/tracking/v1/sightings", body, "application/json", options);
    }

    /** Sightings, the newest first: authorities see all, others what they told themselves. */
    public Paged list(Options options) {
        return transport.list("/api/tracking/v1/sightings", options);
    }

    /** Tells a device's log: all of it or, if one line is wrong, none. */
    public Reply batch(Object body, Options options) {
        return transport.send("POST", "/api/tracking/v1/sightings:batch", body, "application/json", options);
    }
}
