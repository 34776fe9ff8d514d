package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Applications. */
public final class Applications {
    private final Transport transport;

    Applications(Transport transport) {
        this.transport = transport;
    }

    /** List. For exporter, licensing-officer, countersigner, regulator. */
    public Paged list(Options options) {
        return transport.list("/api/licensing/v1/applications", options);
    }

    /** Draft. For exporter. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/licensing/v1/applications", body, "application/json", options);
    }

    /** Read. For exporter, licensing-officer, countersigner, regulator. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/licensing/v1/applications/" + Transport.encoded(id), null, "", options);
    }

    /** Edit. For exporter. */
    public Reply change(String id, Object body, Options options) {
        return transport.send(
                "PATCH", "/api/licensing/v1/applications/" + Transport.encoded(id), body, "application/json", options);
    }

    /** Advise. For licensing-officer. */
    public Reply addAdvice(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + "/advice",
                body,
                "application/json",
                options);
    }

    /** Lodge. For exporter. */
    public Reply addAppeals(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + "/appeals",
                body,
                "application/json",
                options);
    }

    /** List. For exporter, licensing-officer, countersigner, regulator. */
    public Reply appeals(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/applications/" + Transport.encoded(id) + "/appeals", null, "", options);
    }

    /** The working-day clock of a case: who held it how long, what is left of 45 days, when it is likely to be decided, and why it takes so long. For exporter, licensing-officer, countersigner, regulator. */
    public Reply clock(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/applications/" + Transport.encoded(id) + "/clock", null, "", options);
    }

    /** Countersign. For countersigner. */
    public Reply addCountersignatures(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + "/countersignatures",
                body,
                "application/json",
                options);
    }

    /** The documents of an application, in the order in which they came; 50 at most. For exporter, licensing-officer, countersigner, regulator. */
    public Reply documents(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/applications/" + Transport.encoded(id) + "/documents", null, "", options);
    }

    /** Adds a document: its bytes are the body, its kind and name are parameters; 20 MB at most. What it is is found by its bytes; a name or header that says otherwise is refused. For exporter. */
    public Reply addDocuments(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + "/documents",
                body,
                "application/octet-stream",
                options);
    }

    /** Notes something on a case; the case may go to another queue for it. For licensing-officer, regulator. */
    public Reply addFlags(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + "/flags",
                body,
                "application/json",
                options);
    }

    /** All flags of a case, oldest first, with those that were taken off and why. For licensing-officer, countersigner, regulator. */
    public Reply flags(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/applications/" + Transport.encoded(id) + "/flags", null, "", options);
    }

    /** History. For exporter, licensing-officer, countersigner, regulator. */
    public Reply history(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/applications/" + Transport.encoded(id) + "/history", null, "", options);
    }

    /** List. For exporter, licensing-officer, countersigner, regulator. */
    public Reply queries(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/applications/" + Transport.encoded(id) + "/queries", null, "", options);
    }

    /** Ask. For licensing-officer. */
    public Reply addQueries(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + "/queries",
                body,
                "application/json",
                options);
    }

    /** When the parties of a case were screened, and against which versions of which lists. For licensing-officer, countersigner, regulator. */
    public Reply screening(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/applications/" + Transport.encoded(id) + "/screening", null, "", options);
    }

    /** Amend. For exporter. */
    public Reply amend(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + ":amend",
                body,
                "application/json",
                options);
    }

    /** Gives a case to an officer, whoever has it now. For licensing-officer, regulator. */
    public Reply assign(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + ":assign",
                body,
                "application/json",
                options);
    }

    /** Begin Review. For licensing-officer. */
    public Reply beginReview(String id, Options options) {
        return transport.send(
                "POST", "/api/licensing/v1/applications/" + Transport.encoded(id) + ":begin-review", null, "", options);
    }

    /** Close. For licensing-officer. */
    public Reply close(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + ":close",
                body,
                "application/json",
                options);
    }

    /** Dismiss. For licensing-officer. */
    public Reply dismissChanges(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + ":dismiss-changes",
                body,
                "application/json",
                options);
    }

    /** Finalise. For licensing-officer. */
    public Reply finalise(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + ":finalise",
                body,
                "application/json",
                options);
    }

    /** Puts a case into another queue; from then on no rule moves it. For licensing-officer, regulator. */
    public Reply move(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + ":move",
                body,
                "application/json",
                options);
    }

    /** Refer. For licensing-officer. */
    public Reply refer(String id, Options options) {
        return transport.send(
                "POST", "/api/licensing/v1/applications/" + Transport.encoded(id) + ":refer", null, "", options);
    }

    /** Gives a case back that the caller works on. For licensing-officer, countersigner. */
    public Reply release(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + ":release",
                body,
                "application/json",
                options);
    }

    /** Reopen. For licensing-officer. */
    public Reply reopen(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + ":reopen",
                body,
                "application/json",
                options);
    }

    /** Submit. For exporter. */
    public Reply submit(String id, Options options) {
        return transport.send(
                "POST", "/api/licensing/v1/applications/" + Transport.encoded(id) + ":submit", null, "", options);
    }

    /** Takes a case that nobody works on; of two who try at once one gets it. For licensing-officer, countersigner. */
    public Reply take(String id, Options options) {
        return transport.send(
                "POST", "/api/licensing/v1/applications/" + Transport.encoded(id) + ":take", null, "", options);
    }

    /** Withdraw. For exporter. */
    public Reply withdraw(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/applications/" + Transport.encoded(id) + ":withdraw",
                body,
                "application/json",
                options);
    }

    /** Drafts applications from a CSV, one row a line of goods; dryRun=true writes nothing and says what is wrong; with an error nothing is written, unless partial=true asks for those without one. For exporter. */
    public Reply importIt(Object body, Options options) {
        return transport.send("POST", "/api/licensing/v1/applications:import", body, "text/csv", options);
    }

    /** An empty table for the import of applications, with one row as an example. */
    public Reply importTemplate(Options options) {
        return transport.send("GET", "/api/licensing/v1/applications:import-template", null, "", options);
    }
}
