package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Accounts. */
public final class Accounts {
    private final Transport transport;

    Accounts(Transport transport) {
        this.transport = transport;
    }

    /** Opens an account of certified mass of one element at one site under a scheme. For producer, custodian. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/accounts", body, "application/json", options);
    }

    /** Accounts of one's own, or that one certifies conversions of, the newest first; an authority sees all. For producer, custodian, certifier, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/certification/v1/accounts", options);
    }

    /** An account with its conversion factors, and what of its credit is drawn, forfeited, expired and free; with at, how it stood at that moment. For producer, custodian, certifier, regulator, auditor. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/certification/v1/accounts/" + Transport.encoded(id), null, "", options);
    }

    /** What was claimed from an account of book and claim, for whom and how it stands, the newest first. For producer, custodian, certifier, regulator, auditor. */
    public Paged claims(String id, Options options) {
        return transport.list("/api/certification/v1/accounts/" + Transport.encoded(id) + "/claims", options);
    }

    /** Claims mass of book and claim for somebody, apart from all goods; it is used up by it. For producer, custodian. */
    public Reply addClaims(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/accounts/" + Transport.encoded(id) + "/claims",
                body,
                "application/json",
                options);
    }

    /** The statement of an account: deposits, allocations, claims and what was forfeited, the newest first. For producer, custodian, certifier, regulator, auditor. */
    public Paged entries(String id, Options options) {
        return transport.list("/api/certification/v1/accounts/" + Transport.encoded(id) + "/entries", options);
    }

    /** The credit in an account by certificate and period, the newest first. For producer, custodian, certifier, regulator, auditor. */
    public Paged parcels(String id, Options options) {
        return transport.list("/api/certification/v1/accounts/" + Transport.encoded(id) + "/parcels", options);
    }

    /** Certifies mass in a lot of one's own out of a mass balance; never more than is in the account. For producer, custodian. */
    public Reply allocate(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/accounts/" + Transport.encoded(id) + ":allocate",
                body,
                "application/json",
                options);
    }

    /** The account's body certifies its conversion factor, from a day on; credit that is there keeps its own. For certifier. */
    public Reply certifyConversion(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/accounts/" + Transport.encoded(id) + ":certify-conversion",
                body,
                "application/json",
                options);
    }

    /** Gives up certified mass in a lot of one's own and credits it, times the conversion factor. For producer, custodian. */
    public Reply deposit(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/accounts/" + Transport.encoded(id) + ":deposit",
                body,
                "application/json",
                options);
    }
}
