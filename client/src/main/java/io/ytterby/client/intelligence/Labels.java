package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of Labels. */
public final class Labels {
    private final Transport transport;

    Labels(Transport transport) {
        this.transport = transport;
    }

    /** What was found out about records, the newest first, each with its propensity. For case-officer, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/intelligence/v1/labels", options);
    }

    /** Of each feature: how many records it spoke against were looked at, and what share was illegal. For case-officer, regulator, auditor. */
    public Reply feedback(Options options) {
        return transport.send("GET", "/api/intelligence/v1/labels/feedback", null, "", options);
    }
}
