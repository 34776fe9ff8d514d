package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Departments. */
public final class Departments {
    private final Transport transport;

    Departments(Transport transport) {
        this.transport = transport;
    }

    /** Departments. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/licensing/v1/departments", null, "", options);
    }
}
