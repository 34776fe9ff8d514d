package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Figures. */
public final class Figures {
    private final Transport transport;

    Figures(Transport transport) {
        this.transport = transport;
    }

    /** Applications, decisions, time to decision, masses issued and used: by month, element, destination, queue or kind; all of one state of the database. For regulator, licensing-officer, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/licensing/v1/figures", options);
    }
}
