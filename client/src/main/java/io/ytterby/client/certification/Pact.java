package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Pact. */
public final class Pact {
    private final Transport transport;

    Pact(Transport transport) {
        this.transport = transport;
    }

    /** What one has asked partners for, the newest first, and how far it is. For producer, exporter, buyer. */
    public Paged asks(Options options) {
        return transport.list("/api/certification/v1/pact/asks", options);
    }

    /** Asks a partner's PACT system for footprints; its answer comes as an event, and is kept. For producer, exporter, buyer. */
    public Reply addAsks(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/pact/asks", body, "application/json", options);
    }

    /** What a partner was asked for, and what came of it. For producer, exporter, buyer. */
    public Reply asksEntry(String id, Options options) {
        return transport.send("GET", "/api/certification/v1/pact/asks/" + Transport.encoded(id), null, "", options);
    }

    /** Publishes a footprint, and tells the PACT systems of those it is shared with. For producer, exporter, buyer. */
    public Reply addFootprints(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/pact/footprints", body, "application/json", options);
    }

    /** One's own published footprints, the newest first. For producer, exporter, buyer. */
    public Paged footprints(Options options) {
        return transport.list("/api/certification/v1/pact/footprints", options);
    }

    /** A footprint of one's own, with those who may see it; or one that was shared. For producer, exporter, buyer. */
    public Reply footprintsEntry(String id, Options options) {
        return transport.send(
                "GET", "/api/certification/v1/pact/footprints/" + Transport.encoded(id), null, "", options);
    }

    /** The same as Catena-X has it: aspect model PCF 9.0.0. For producer, exporter, buyer. */
    public Reply footprintsCatenaX9(String id, Options options) {
        return transport.send(
                "GET",
                "/api/certification/v1/pact/footprints/" + Transport.encoded(id) + "/catena-x-9",
                null,
                "",
                options);
    }

    /** More organisations may see a footprint of one's own; their PACT systems are told. For producer, exporter, buyer. */
    public Reply shareFootprints(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/pact/footprints/" + Transport.encoded(id) + ":share",
                body,
                "application/json",
                options);
    }

    /** What was sent to one's own PACT system, and what was fetched for oneself; the newest first. For producer, exporter, buyer. */
    public Paged messages(Options options) {
        return transport.list("/api/certification/v1/pact/messages", options);
    }

    /** Tries a dead message again, from the beginning. For producer, exporter, buyer. */
    public Reply retryMessages(String id, Options options) {
        return transport.send(
                "POST", "/api/certification/v1/pact/messages/" + Transport.encoded(id) + ":retry", null, "", options);
    }

    /** Footprints that partners have sent, the newest first, with what is wrong with each. For producer, exporter, buyer. */
    public Paged received(Options options) {
        return transport.list("/api/certification/v1/pact/received", options);
    }

    /** A footprint that a partner has sent, as it came. For producer, exporter, buyer. */
    public Reply receivedEntry(String id, Options options) {
        return transport.send("GET", "/api/certification/v1/pact/received/" + Transport.encoded(id), null, "", options);
    }

    /** The same as Catena-X has it: aspect model PCF 9.0.0. For producer, exporter, buyer. */
    public Reply receivedCatenaX9(String id, Options options) {
        return transport.send(
                "GET",
                "/api/certification/v1/pact/received/" + Transport.encoded(id) + "/catena-x-9",
                null,
                "",
                options);
    }

    /** Says where one's own PACT system is; it takes the place of the one before. For producer, exporter, buyer. */
    public Reply addSystems(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/pact/systems", body, "application/json", options);
    }

    /** One's own PACT systems, the newest first; the first counts unless it is retired. For producer, exporter, buyer. */
    public Paged systems(Options options) {
        return transport.list("/api/certification/v1/pact/systems", options);
    }

    /** Nothing goes to this system any more. For producer, exporter, buyer. */
    public Reply retireSystems(String id, Options options) {
        return transport.send(
                "POST", "/api/certification/v1/pact/systems/" + Transport.encoded(id) + ":retire", null, "", options);
    }
}
