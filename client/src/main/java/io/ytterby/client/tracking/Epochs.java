package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Epochs. */
public final class Epochs {
    private final Transport transport;

    Epochs(Transport transport) {
        this.transport = transport;
    }

    /** Withdraws every code of a key epoch, as after the loss of its key. For regulator. */
    public Reply revoke(String epoch, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/tracking/v1/epochs/" + Transport.encoded(epoch) + ":revoke",
                body,
                "application/json",
                options);
    }
}
