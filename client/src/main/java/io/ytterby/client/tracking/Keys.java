package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Keys. */
public final class Keys {
    private final Transport transport;

    Keys(Transport transport) {
        this.transport = transport;
    }

    /** The sealed bundle of the blocks routed to the device's office, good for seven days. For customs-officer. */
    public Reply bundle(Options options) {
        return transport.send("GET", "/api/tracking/v1/keys/bundle", null, "", options);
    }

    /** The public keys that sign certificates, bundles and the list of withdrawn codes. */
    public Reply signers(Options options) {
        return transport.send("GET", "/api/tracking/v1/keys/signers", null, "", options);
    }

    /** The signed list of withdrawn ranges and epochs, and of blocks whose key has leaked. */
    public Reply withdrawn(Options options) {
        return transport.send("GET", "/api/tracking/v1/keys/withdrawn", null, "", options);
    }
}
