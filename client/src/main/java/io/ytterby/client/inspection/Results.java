package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Results. */
public final class Results {
    private final Transport transport;

    Results(Transport transport) {
        this.transport = transport;
    }

    /** Show. For customs-officer, lab-analyst, regulator. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/inspection/v1/results/" + Transport.encoded(id), null, "", options);
    }

    /** Reverse. For customs-officer. */
    public Reply reverse(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/results/" + Transport.encoded(id) + ":reverse",
                body,
                "application/json",
                options);
    }
}
