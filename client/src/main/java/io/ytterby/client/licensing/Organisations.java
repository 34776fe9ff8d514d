package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Organisations. */
public final class Organisations {
    private final Transport transport;

    Organisations(Transport transport) {
        this.transport = transport;
    }

    /** Register. For regulator. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/licensing/v1/organisations", body, "application/json", options);
    }

    /** List. */
    public Paged list(Options options) {
        return transport.list("/api/licensing/v1/organisations", options);
    }

    /** Gives an organisation another name or other numbers. For regulator. */
    public Reply change(String id, Object body, Options options) {
        return transport.send(
                "PATCH", "/api/licensing/v1/organisations/" + Transport.encoded(id), body, "application/json", options);
    }

    /** Read. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/licensing/v1/organisations/" + Transport.encoded(id), null, "", options);
    }

    /** Everything that this service holds of an organisation, as NDJSON of one snapshot. For exporter, regulator. */
    public Reply exportIt(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/organisations/" + Transport.encoded(id) + "/export", null, "", options);
    }

    /** The newest 100 freezes of an organisation, for itself and for authorities. */
    public Reply freezes(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/organisations/" + Transport.encoded(id) + "/freezes", null, "", options);
    }

    /** Each step of an organisation with what the registry held after it, the oldest first. */
    public Reply history(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/organisations/" + Transport.encoded(id) + "/history", null, "", options);
    }

    /** Everybody who was ever marked, the oldest first; for the organisation itself and authorities. */
    public Reply leavers(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/organisations/" + Transport.encoded(id) + "/leavers", null, "", options);
    }

    /** Marks a person as left: by any person of the organisation itself, or by a regulator. For exporter, producer, custodian, buyer, certifier, regulator. */
    public Reply addLeavers(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/organisations/" + Transport.encoded(id) + "/leavers",
                body,
                "application/json",
                options);
    }

    /** Takes a mark away that was a mistake, or that is over. For regulator. */
    public Reply readmitLeavers(String id, String person, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/organisations/" + Transport.encoded(id) + "/leavers/" + Transport.encoded(person)
                        + ":readmit",
                body,
                "application/json",
                options);
    }

    /** The mandates that an organisation has granted or was granted. */
    public Paged mandates(String id, Options options) {
        return transport.list("/api/licensing/v1/organisations/" + Transport.encoded(id) + "/mandates", options);
    }

    /** Lets an agent act for your organisation, in named matters, from one day until another. For exporter. */
    public Reply addMandates(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/organisations/" + Transport.encoded(id) + "/mandates",
                body,
                "application/json",
                options);
    }

    /** Ends a mandate at once: by the principal, by the agent, or by a regulator. For exporter, regulator. */
    public Reply revokeMandates(String id, String mandate, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/organisations/" + Transport.encoded(id) + "/mandates/" + Transport.encoded(mandate)
                        + ":revoke",
                body,
                "application/json",
                options);
    }

    /** Stops every token, licence and declaration of an organisation. For regulator. */
    public Reply freeze(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/organisations/" + Transport.encoded(id) + ":freeze",
                body,
                "application/json",
                options);
    }

    /** Lets a frozen organisation go on, and lifts exactly the grounds of its freeze. For regulator. */
    public Reply thaw(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/organisations/" + Transport.encoded(id) + ":thaw",
                body,
                "application/json",
                options);
    }
}
