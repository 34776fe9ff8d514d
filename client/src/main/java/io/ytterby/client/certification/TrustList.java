package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of TrustList. */
public final class TrustList {
    private final Transport transport;

    TrustList(Transport transport) {
        this.transport = transport;
    }

    /** Whose key counts for what and when, who is accredited for what, and which log counts. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/certification/v1/trust-list", null, "", options);
    }

    /** Trust list and status lists in one signed file, good for a day. */
    public Reply offlineBundle(Options options) {
        return transport.send("GET", "/api/certification/v1/trust-list/offline-bundle", null, "", options);
    }

    /** The root's public key in multibase, to be compared once with what its operator has told. */
    public Reply root(Options options) {
        return transport.send("GET", "/api/certification/v1/trust-list/root", null, "", options);
    }
}
