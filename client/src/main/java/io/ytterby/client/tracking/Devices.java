package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Devices. */
public final class Devices {
    private final Transport transport;

    Devices(Transport transport) {
        this.transport = transport;
    }

    /** Registers a device of your organisation with the public key that its bundles are sealed for. For customs-officer. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/tracking/v1/devices", body, "application/json", options);
    }

    /** Your organisation's devices. For customs-officer. */
    public Paged list(Options options) {
        return transport.list("/api/tracking/v1/devices", options);
    }

    /** One of your organisation's devices. For customs-officer. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/devices/" + Transport.encoded(id), null, "", options);
    }

    /** Gives the device no bundle any more; expose the blocks of a lost one besides. For customs-officer. */
    public Reply retire(String id, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/devices/" + Transport.encoded(id) + ":retire", null, "", options);
    }
}
