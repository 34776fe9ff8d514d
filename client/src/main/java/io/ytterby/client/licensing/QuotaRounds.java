package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of QuotaRounds. */
public final class QuotaRounds {
    private final Transport transport;

    QuotaRounds(Transport transport) {
        this.transport = transport;
    }

    /** Opens a round: so much of an element in a year, by a published rule, until a deadline. For regulator. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/licensing/v1/quota-rounds", body, "application/json", options);
    }

    /** All rounds with their terms. */
    public Paged list(Options options) {
        return transport.list("/api/licensing/v1/quota-rounds", options);
    }

    /** A round with its terms, and the digest of its result once it was run. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/licensing/v1/quota-rounds/" + Transport.encoded(id), null, "", options);
    }

    /** The result as the text that was hashed, with its SHA-256: for everybody once it is published, for the regulator once it was run. */
    public Reply allocation(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/quota-rounds/" + Transport.encoded(id) + "/allocation", null, "", options);
    }

    /** What was asked: one's own, and for the regulator all. For exporter, regulator. */
    public Reply requests(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/quota-rounds/" + Transport.encoded(id) + "/requests", null, "", options);
    }

    /** Asks for some of it for one's own organisation; until the deadline the last word counts. For exporter. */
    public Reply addRequests(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/quota-rounds/" + Transport.encoded(id) + "/requests",
                body,
                "application/json",
                options);
    }

    /** Publishes the result; never whoever ran it. For regulator. */
    public Reply publish(String id, Options options) {
        return transport.send(
                "POST", "/api/licensing/v1/quota-rounds/" + Transport.encoded(id) + ":publish", null, "", options);
    }

    /** Splits the quota after the deadline; a lottery needs the seed that was committed to. For regulator. */
    public Reply run(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/quota-rounds/" + Transport.encoded(id) + ":run",
                body,
                "application/json",
                options);
    }
}
