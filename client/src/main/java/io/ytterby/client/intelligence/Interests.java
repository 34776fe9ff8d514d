package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of Interests. */
public final class Interests {
    private final Transport transport;

    Interests(Transport transport) {
        this.transport = transport;
    }

    /** One's own interests, the newest first; regulators and auditors see everybody's. For case-officer, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/intelligence/v1/interests", options);
    }

    /** Says with whom one has to do: cases about them are not there for oneself from then on. For case-officer, regulator, auditor. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/intelligence/v1/interests", body, "application/json", options);
    }

    /** Another person, who has seen that it is over, ends an interest. For regulator. */
    public Reply end(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/interests/" + Transport.encoded(id) + ":end",
                body,
                "application/json",
                options);
    }
}
