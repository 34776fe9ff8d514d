package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of DeadLetters. */
public final class DeadLetters {
    private final Transport transport;

    DeadLetters(Transport transport) {
        this.transport = transport;
    }

    /** Dead letters with their reasons, and the events parked behind them, oldest first. For operator. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/dead-letters", options);
    }

    /** Tries a dead letter again at its old place; what waits behind it follows in order. For operator. */
    public Reply replay(String id, Options options) {
        return transport.send(
                "POST", "/api/inspection/v1/dead-letters/" + Transport.encoded(id) + ":replay", null, "", options);
    }

    /** Leaves a dead letter out for good; what waits behind it goes on. For operator. */
    public Reply skip(String id, Options options) {
        return transport.send(
                "POST", "/api/inspection/v1/dead-letters/" + Transport.encoded(id) + ":skip", null, "", options);
    }
}
