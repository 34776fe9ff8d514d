package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of WatchRules. */
public final class WatchRules {
    private final Transport transport;

    WatchRules(Transport transport) {
        this.transport = transport;
    }

    /** Your watch rules, with the ETag that changing them takes; version 0 where there are none yet. For buyer. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/buyer/v1/watch-rules", null, "", options);
    }

    /** Keeps your watch rules as a whole; If-Match with the version that was read, "0" for the first. Each rings once for a subject and an occasion, as a warning and as a notice on your streams and webhooks. For buyer. */
    public Reply put(Object body, Options options) {
        return transport.send("PUT", "/api/buyer/v1/watch-rules", body, "application/json", options);
    }
}
