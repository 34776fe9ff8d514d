package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Appeals. */
public final class Appeals {
    private final Transport transport;

    Appeals(Transport transport) {
        this.transport = transport;
    }

    /** Read. For exporter, licensing-officer, countersigner, regulator. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/licensing/v1/appeals/" + Transport.encoded(id), null, "", options);
    }

    /** Decide. For countersigner. */
    public Reply decide(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/appeals/" + Transport.encoded(id) + ":decide",
                body,
                "application/json",
                options);
    }

    /** Recommend. For licensing-officer. */
    public Reply recommend(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/appeals/" + Transport.encoded(id) + ":recommend",
                body,
                "application/json",
                options);
    }

    /** Take Up. For licensing-officer. */
    public Reply takeUp(String id, Options options) {
        return transport.send(
                "POST", "/api/licensing/v1/appeals/" + Transport.encoded(id) + ":take-up", null, "", options);
    }

    /** Withdraw. For exporter. */
    public Reply withdraw(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/appeals/" + Transport.encoded(id) + ":withdraw",
                body,
                "application/json",
                options);
    }
}
