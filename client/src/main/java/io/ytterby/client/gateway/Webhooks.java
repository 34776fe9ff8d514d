package io.ytterby.client.gateway;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/gateway.json: the calls of Webhooks. */
public final class Webhooks {
    private final Transport transport;

    Webhooks(Transport transport) {
        this.transport = transport;
    }

    /** Registers where to tell; the target must first answer a challenge that is sent to it. For buyer, exporter. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/buyer/v1/webhooks", body, "application/json", options);
    }

    /** The organisation's webhooks. For buyer, exporter. */
    public Paged list(Options options) {
        return transport.list("/api/buyer/v1/webhooks", options);
    }

    /** Removes a webhook with all its messages. For buyer, exporter. */
    public Reply delete(String id, Options options) {
        return transport.send("DELETE", "/api/buyer/v1/webhooks/" + Transport.encoded(id), null, "", options);
    }

    /** A webhook, its public keys, and how many messages wait. For buyer, exporter. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/buyer/v1/webhooks/" + Transport.encoded(id), null, "", options);
    }

    /** The delivery log, newest first; with ?state= those that are WAITING, DELIVERED, DEAD or SKIPPED. For buyer, exporter. */
    public Paged deliveries(String id, Options options) {
        return transport.list("/api/buyer/v1/webhooks/" + Transport.encoded(id) + "/deliveries", options);
    }

    /** A message with its body and its last attempts, newest first. For buyer, exporter. */
    public Reply deliveriesEntry(String id, String delivery, Options options) {
        return transport.send(
                "GET",
                "/api/buyer/v1/webhooks/" + Transport.encoded(id) + "/deliveries/" + Transport.encoded(delivery),
                null,
                "",
                options);
    }

    /** Gives a dead message up, so that those behind it go on. For buyer, exporter. */
    public Reply skipDeliveries(String id, String delivery, Options options) {
        return transport.send(
                "POST",
                "/api/buyer/v1/webhooks/" + Transport.encoded(id) + "/deliveries/" + Transport.encoded(delivery)
                        + ":skip",
                null,
                "",
                options);
    }

    /** What the receiver checks signatures with: the shared secrets, or the public keys. For buyer, exporter. */
    public Reply secret(String id, Options options) {
        return transport.send("GET", "/api/buyer/v1/webhooks/" + Transport.encoded(id) + "/secret", null, "", options);
    }

    /** Sends nothing for now; what happens meanwhile is kept. For buyer, exporter. */
    public Reply pause(String id, Options options) {
        return transport.send("POST", "/api/buyer/v1/webhooks/" + Transport.encoded(id) + ":pause", null, "", options);
    }

    /** Sends a test; to a webhook that is not active yet a new challenge. For buyer, exporter. */
    public Reply ping(String id, Options options) {
        return transport.send("POST", "/api/buyer/v1/webhooks/" + Transport.encoded(id) + ":ping", null, "", options);
    }

    /** Sends again: all events after a number or since a time, or one message. For buyer, exporter. */
    public Reply replay(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/buyer/v1/webhooks/" + Transport.encoded(id) + ":replay",
                body,
                "application/json",
                options);
    }

    /** Goes on where it was; one that was disabled must answer a challenge first. For buyer, exporter. */
    public Reply resume(String id, Options options) {
        return transport.send("POST", "/api/buyer/v1/webhooks/" + Transport.encoded(id) + ":resume", null, "", options);
    }

    /** A new key signs from now on, and the one before as well for 24 hours. For buyer, exporter. */
    public Reply rotate(String id, Options options) {
        return transport.send("POST", "/api/buyer/v1/webhooks/" + Transport.encoded(id) + ":rotate", null, "", options);
    }
}
