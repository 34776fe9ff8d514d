package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Blocks. */
public final class Blocks {
    private final Transport transport;

    Blocks(Transport transport) {
        this.transport = transport;
    }

    /** A mint block: its range, its lot, and what of it has been withdrawn. For regulator. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/blocks/" + Transport.encoded(id), null, "", options);
    }

    /** Marks a block's key as leaked: offline no code of it is authentic any more, online custody decides. For regulator. */
    public Reply expose(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/tracking/v1/blocks/" + Transport.encoded(id) + ":expose",
                body,
                "application/json",
                options);
    }

    /** Withdraws the codes of a block, all or a range: every verifier answers revoked from now on. For regulator. */
    public Reply revoke(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/tracking/v1/blocks/" + Transport.encoded(id) + ":revoke",
                body,
                "application/json",
                options);
    }
}
