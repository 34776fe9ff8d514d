package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of QuotaAllocations. */
public final class QuotaAllocations {
    private final Transport transport;

    QuotaAllocations(Transport transport) {
        this.transport = transport;
    }

    /** Recomputes an allocation from its document alone and says where they differ. */
    public Reply verify(Object body, Options options) {
        return transport.send("POST", "/api/licensing/v1/quota-allocations:verify", body, "application/json", options);
    }
}
