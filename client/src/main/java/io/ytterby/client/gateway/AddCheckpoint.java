package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of AddCheckpoint. */
public final class AddCheckpoint {
    private final Transport transport;

    AddCheckpoint(Transport transport) {
        this.transport = transport;
    }

    /** Signs a log's head with the time, if the log has signed it and it adds to what was seen before. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/witness/v1/add-checkpoint", body, "*/*", options);
    }
}
