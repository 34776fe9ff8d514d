package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Declarations. */
public final class Declarations {
    private final Transport transport;

    Declarations(Transport transport) {
        this.transport = transport;
    }

    /** Lodge. For exporter. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/inspection/v1/declarations", body, "application/json", options);
    }

    /** List. For exporter, buyer, customs-officer, lab-analyst, regulator. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/declarations", options);
    }

    /** Show. For exporter, buyer, customs-officer, lab-analyst, regulator. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/inspection/v1/declarations/" + Transport.encoded(id), null, "", options);
    }

    /** The active alerts that a declaration matches, and in what; at most a hundred. For customs-officer. */
    public Reply alertHits(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/declarations/" + Transport.encoded(id) + "/alert-hits", null, "", options);
    }

    /** What happened in a case, the oldest first; each entry's hash, link and file are checked anew. For customs-officer, lab-analyst, regulator, auditor. */
    public Paged evidence(String id, Options options) {
        return transport.list("/api/inspection/v1/declarations/" + Transport.encoded(id) + "/evidence", options);
    }

    /** The whole case as a ZIP with a signed head, to be checked offline: ./ytterby evidence verify. For customs-officer, lab-analyst, regulator, auditor. */
    public Reply evidenceBundle(String id, Options options) {
        return transport.send(
                "GET",
                "/api/inspection/v1/declarations/" + Transport.encoded(id) + "/evidence-bundle",
                null,
                "",
                options);
    }

    /** Request. For customs-officer. */
    public Reply addReleaseRequests(String id, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/declarations/" + Transport.encoded(id) + "/release-requests",
                null,
                "",
                options);
    }

    /** List. For customs-officer. */
    public Reply releaseRequests(String id, Options options) {
        return transport.send(
                "GET",
                "/api/inspection/v1/declarations/" + Transport.encoded(id) + "/release-requests",
                null,
                "",
                options);
    }

    /** All reports on a declaration, also those that were taken back. For exporter, customs-officer, lab-analyst, regulator. */
    public Reply reports(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/declarations/" + Transport.encoded(id) + "/reports", null, "", options);
    }

    /** A report as its office has signed it: a vc+jwt that anybody checks offline. For exporter, customs-officer, lab-analyst, regulator. */
    public Reply reportsEntry(String id, String report, Options options) {
        return transport.send(
                "GET",
                "/api/inspection/v1/declarations/" + Transport.encoded(id) + "/reports/" + Transport.encoded(report),
                null,
                "",
                options);
    }

    /** Cancel. For exporter, customs-officer. */
    public Reply cancel(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/declarations/" + Transport.encoded(id) + ":cancel",
                body,
                "application/json",
                options);
    }

    /** Exit. For customs-officer. */
    public Reply exit(String id, Options options) {
        return transport.send(
                "POST", "/api/inspection/v1/declarations/" + Transport.encoded(id) + ":exit", null, "", options);
    }
}
