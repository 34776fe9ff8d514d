package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of Cases. */
public final class Cases {
    private final Transport transport;

    Cases(Transport transport) {
        this.transport = transport;
    }

    /** Makes a case of an alert, a tip, a finding, or anything else that a case can point to. For case-officer. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/intelligence/v1/cases", body, "application/json", options);
    }

    /** Cases, the newest first; those that one is kept apart from are not there. kind and ref find by link. For case-officer, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/intelligence/v1/cases", options);
    }

    /** A case as it stands: what all that was done in it comes to. For case-officer, regulator, auditor. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/intelligence/v1/cases/" + Transport.encoded(id), null, "", options);
    }

    /** Makes a bundle of a case as it stands; the case itself says who did so and when. For case-officer, regulator. */
    public Reply addExports(String id, Options options) {
        return transport.send(
                "POST", "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/exports", null, "", options);
    }

    /** The bundle as a ZIP with a signed head: ./ytterby evidence verify BUNDLE.zip --key KEY. For case-officer, regulator, auditor. */
    public Reply exportsEntry(String id, String exportIt, Options options) {
        return transport.send(
                "GET",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/exports/" + Transport.encoded(exportIt),
                null,
                "",
                options);
    }

    /** Files a paper or a photograph: the body is the file, at most 8 MB. For case-officer. */
    public Reply addFiles(String id, Object body, Options options) {
        return transport.send(
                "POST", "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/files", body, "*/*", options);
    }

    /** The file as it was brought in, byte for byte; never to be shown as a page of this site. For case-officer, regulator, auditor. */
    public Reply filesEntry(String id, String file, Options options) {
        return transport.send(
                "GET",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/files/" + Transport.encoded(file),
                null,
                "",
                options);
    }

    /** Takes a file's bytes out where the law asks for it; the chain keeps that they were there, and why. For case-officer. */
    public Reply eraseFiles(String id, String file, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/files/" + Transport.encoded(file) + ":erase",
                body,
                "application/json",
                options);
    }

    /** What was done in a case, the oldest first, each entry chained to the one before it. For case-officer, regulator, auditor. */
    public Paged history(String id, Options options) {
        return transport.list("/api/intelligence/v1/cases/" + Transport.encoded(id) + "/history", options);
    }

    /** Places a legal hold: nothing of the case is taken out while one stands. For case-officer, regulator. */
    public Reply addHolds(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/holds",
                body,
                "application/json",
                options);
    }

    /** Lifts a legal hold; never by who placed it. For case-officer, regulator. */
    public Reply liftHolds(String id, String hold, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/holds/" + Transport.encoded(hold) + ":lift",
                body,
                "application/json",
                options);
    }

    /** Keeps a name sealed under a label. For case-officer. */
    public Reply addIdentities(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/identities",
                body,
                "application/json",
                options);
    }

    /** Shows the name to the one who asked; each reading is an entry of the case. For case-officer. */
    public Reply readIdentitiesRequests(String id, String request, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/identities/requests/"
                        + Transport.encoded(request) + ":read",
                null,
                "",
                options);
    }

    /** Another person lets the one who asked read it, for a while. For case-officer, regulator. */
    public Reply releaseIdentitiesRequests(String id, String request, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/identities/requests/"
                        + Transport.encoded(request) + ":release",
                null,
                "",
                options);
    }

    /** Asks to read a sealed name, with a purpose. For case-officer. */
    public Reply addIdentitiesRequests(String id, String identity, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/identities/" + Transport.encoded(identity)
                        + "/requests",
                body,
                "application/json",
                options);
    }

    /** Points a case to a declaration, lot, container, alert, entity or another case. For case-officer. */
    public Reply addLinks(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/links",
                body,
                "application/json",
                options);
    }

    /** Takes a link back; the history keeps both. For case-officer. */
    public Reply undoLinks(String id, String link, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/links/" + Transport.encoded(link) + ":undo",
                body,
                "application/json",
                options);
    }

    /** What tips speak of that this case is about, the newest first; told late, and of no tip. For case-officer, regulator, auditor. */
    public Paged suggestions(String id, Options options) {
        return transport.list("/api/intelligence/v1/cases/" + Transport.encoded(id) + "/suggestions", options);
    }

    /** Takes it into the case, as a link that nobody has made sure of yet. For case-officer. */
    public Reply acceptSuggestions(String id, String suggestion, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/suggestions/" + Transport.encoded(suggestion)
                        + ":accept",
                body,
                "application/json",
                options);
    }

    /** Says that it has nothing to do with this case; the history keeps why. For case-officer. */
    public Reply declineSuggestions(String id, String suggestion, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/suggestions/" + Transport.encoded(suggestion)
                        + ":decline",
                body,
                "application/json",
                options);
    }

    /** Adds something that is to be done. For case-officer. */
    public Reply addTasks(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/tasks",
                body,
                "application/json",
                options);
    }

    /** Says that a task is done, or will not be. For case-officer. */
    public Reply settleTasks(String id, String task, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + "/tasks/" + Transport.encoded(task) + ":settle",
                body,
                "application/json",
                options);
    }

    /** Gives a case to an officer; also when one has left. For case-officer. */
    public Reply assign(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + ":assign",
                body,
                "application/json",
                options);
    }

    /** Moves a case on, back or to its end; a closed one can be opened again. For case-officer. */
    public Reply move(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + ":move",
                body,
                "application/json",
                options);
    }

    /** Writes a note into a case. For case-officer. */
    public Reply note(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + ":note",
                body,
                "application/json",
                options);
    }

    /** Says of oneself that another must work on this case; from then on one sees nothing of it. For case-officer. */
    public Reply recuse(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/cases/" + Transport.encoded(id) + ":recuse",
                body,
                "application/json",
                options);
    }
}
