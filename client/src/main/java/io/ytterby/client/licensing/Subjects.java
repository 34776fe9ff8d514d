package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Subjects. */
public final class Subjects {
    private final Transport transport;

    Subjects(Transport transport) {
        this.transport = transport;
    }

    /** The persons and clients suspended now, the latest 1000 first. For regulator, operator, auditor. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/licensing/v1/subjects", null, "", options);
    }

    /** Lets the tokens of a suspended person or client count again. For regulator, operator. */
    public Reply reinstate(String sub, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/subjects/" + Transport.encoded(sub) + ":reinstate",
                body,
                "application/json",
                options);
    }

    /** Stops every token of a person or a client, whatever organisation it names. For regulator, operator. */
    public Reply suspend(String sub, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/subjects/" + Transport.encoded(sub) + ":suspend",
                body,
                "application/json",
                options);
    }
}
