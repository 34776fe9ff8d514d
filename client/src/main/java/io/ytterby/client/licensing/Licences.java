package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Licences. */
public final class Licences {
    private final Transport transport;

    Licences(Transport transport) {
        this.transport = transport;
    }

    /** Licences that one may see, by status, holder, last day and destination. For exporter, buyer, licensing-officer, customs-officer, regulator. */
    public Paged list(Options options) {
        return transport.list("/api/licensing/v1/licences", options);
    }

    /** Read. For exporter, buyer, licensing-officer, customs-officer, regulator. */
    public Reply get(String number, Options options) {
        return transport.send("GET", "/api/licensing/v1/licences/" + Transport.encoded(number), null, "", options);
    }

    /** Enter. For customs-officer. */
    public Reply addContraEntries(String number, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/licences/" + Transport.encoded(number) + "/contra-entries",
                body,
                "application/json",
                options);
    }

    /** The licence as it was issued, as a vc+jwt that is checked offline. For exporter, buyer, licensing-officer, customs-officer, regulator. */
    public Reply credential(String number, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/licences/" + Transport.encoded(number) + "/credential", null, "", options);
    }

    /** Ledger. For exporter, buyer, licensing-officer, customs-officer, regulator. */
    public Paged ledger(String number, Options options) {
        return transport.list("/api/licensing/v1/licences/" + Transport.encoded(number) + "/ledger", options);
    }

    /** The licence as a letter to print, with the signed code on it. For exporter, buyer, licensing-officer, customs-officer, regulator. */
    public Reply letterPdf(String number, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/licences/" + Transport.encoded(number) + "/letter.pdf", null, "", options);
    }

    /** Lines. For exporter, buyer, licensing-officer, customs-officer, regulator. */
    public Paged lines(String number, Options options) {
        return transport.list("/api/licensing/v1/licences/" + Transport.encoded(number) + "/lines", options);
    }

    /** The code to print: RE1, signed, checked offline. For exporter, buyer, licensing-officer, customs-officer, regulator. */
    public Reply qrPng(String number, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/licences/" + Transport.encoded(number) + "/qr.png", null, "", options);
    }

    /** Reserve. For customs-officer. */
    public Reply addReservations(String number, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/licences/" + Transport.encoded(number) + "/reservations",
                body,
                "application/json",
                options);
    }

    /** Enters the difference of cumulative usage; each line has an outcome of its own. For customs-officer. */
    public Reply addUsageReports(String number, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/licences/" + Transport.encoded(number) + "/usage-reports",
                body,
                "application/json",
                options);
    }

    /** Reinstate. For regulator. */
    public Reply reinstate(String number, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/licences/" + Transport.encoded(number) + ":reinstate",
                body,
                "application/json",
                options);
    }

    /** Cancels the licence and issues a new one that carries what was used and is reserved. For regulator. */
    public Reply reissue(String number, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/licences/" + Transport.encoded(number) + ":reissue",
                body,
                "application/json",
                options);
    }

    /** Revoke. For regulator. */
    public Reply revoke(String number, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/licences/" + Transport.encoded(number) + ":revoke",
                body,
                "application/json",
                options);
    }

    /** Surrender. For exporter. */
    public Reply surrender(String number, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/licences/" + Transport.encoded(number) + ":surrender",
                body,
                "application/json",
                options);
    }

    /** Suspend. For regulator. */
    public Reply suspend(String number, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/licences/" + Transport.encoded(number) + ":suspend",
                body,
                "application/json",
                options);
    }
}
