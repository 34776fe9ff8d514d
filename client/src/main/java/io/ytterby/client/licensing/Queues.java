package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Queues. */
public final class Queues {
    private final Transport transport;

    Queues(Transport transport) {
        this.transport = transport;
    }

    /** All queues, each with how much lies in it and what falls due next. For licensing-officer, countersigner, regulator. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/licensing/v1/queues", null, "", options);
    }

    /** The open cases of a queue, or of all of them (all), first what falls due first; filter by assignee, unassigned, flag, status, overdue. For licensing-officer, countersigner, regulator. */
    public Paged get(String queue, Options options) {
        return transport.list("/api/licensing/v1/queues/" + Transport.encoded(queue), options);
    }
}
