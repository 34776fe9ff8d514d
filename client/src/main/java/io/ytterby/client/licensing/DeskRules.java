package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of DeskRules. */
public final class DeskRules {
    private final Transport transport;

    DeskRules(Transport transport) {
        this.transport = transport;
    }

    /** The rules by which cases are flagged and put into queues, with their version. For licensing-officer, countersigner, regulator, list-editor. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/licensing/v1/desk-rules", null, "", options);
    }
}
