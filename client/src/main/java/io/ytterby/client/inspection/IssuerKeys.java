package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of IssuerKeys. */
public final class IssuerKeys {
    private final Transport transport;

    IssuerKeys(Transport transport) {
        this.transport = transport;
    }

    /** Gives the caller's office a new key from the next second on. What the last one signed counts on. For customs-officer. */
    public Reply create(Options options) {
        return transport.send("POST", "/api/inspection/v1/issuer-keys", null, "", options);
    }

    /** All keys that ever signed here, oldest first. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/issuer-keys", options);
    }

    /** Signs anew what only a revoked key vouches for: the words stay, the signature is the next key's. For customs-officer, regulator. */
    public Reply reissue(String id, Options options) {
        return transport.send(
                "POST", "/api/inspection/v1/issuer-keys/" + Transport.encoded(id) + ":reissue", null, "", options);
    }

    /** Says since when a key is not its owner's alone: only what the log had by then goes on counting. For customs-officer, regulator. */
    public Reply revoke(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/issuer-keys/" + Transport.encoded(id) + ":revoke",
                body,
                "application/json",
                options);
    }
}
