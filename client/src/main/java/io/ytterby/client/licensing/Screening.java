package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of Screening. */
public final class Screening {
    private final Transport transport;

    Screening(Transport transport) {
        this.transport = transport;
    }

    /** Looks a name up in all current lists; each hit with its reasons, the best first. Without a name: which lists would be asked. For licensing-officer, regulator, list-editor, case-officer. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/licensing/v1/screening", null, "", options);
    }

    /** Hits of parties of cases, of one case or of all, in one status or in any. For licensing-officer, countersigner, regulator. */
    public Paged hits(Options options) {
        return transport.list("/api/licensing/v1/screening/hits", options);
    }

    /** A hit with its reasons and what was decided on it. For licensing-officer, countersigner, regulator. */
    public Reply hitsEntry(String id, Options options) {
        return transport.send("GET", "/api/licensing/v1/screening/hits/" + Transport.encoded(id), null, "", options);
    }

    /** Decides whether a party is the listed one; a false positive is remembered for that state of the entry. For licensing-officer. */
    public Reply resolveHits(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/screening/hits/" + Transport.encoded(id) + ":resolve",
                body,
                "application/json",
                options);
    }

    /** All lists, each with its current version. For list-editor, licensing-officer, countersigner, regulator. */
    public Paged lists(Options options) {
        return transport.list("/api/licensing/v1/screening/lists", options);
    }

    /** Makes a list without a version yet. For list-editor. */
    public Reply addLists(Object body, Options options) {
        return transport.send("POST", "/api/licensing/v1/screening/lists", body, "application/json", options);
    }

    /** Makes a whole list the next version; If-Match names the current one, "0" for a list without any. For list-editor. */
    public Reply putLists(String id, Object body, Options options) {
        return transport.send(
                "PUT", "/api/licensing/v1/screening/lists/" + Transport.encoded(id), body, "application/json", options);
    }

    /** The versions of a list, the newest first. For list-editor, licensing-officer, countersigner, regulator. */
    public Paged listsVersions(String id, Options options) {
        return transport.list("/api/licensing/v1/screening/lists/" + Transport.encoded(id) + "/versions", options);
    }

    /** Opens a version of a list whose parts will follow. For list-editor. */
    public Reply addListsVersions(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/screening/lists/" + Transport.encoded(id) + "/versions",
                body,
                "application/json",
                options);
    }

    /** Adds some lines to an open version. For list-editor. */
    public Reply addListsVersionsParts(String id, String version, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/screening/lists/" + Transport.encoded(id) + "/versions/" + Transport.encoded(version)
                        + "/parts",
                body,
                "application/json",
                options);
    }

    /** Makes an open version the current one, unless it loses more than a twentieth of the entries. For list-editor. */
    public Reply publishListsVersions(String id, String version, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/screening/lists/" + Transport.encoded(id) + "/versions/" + Transport.encoded(version)
                        + ":publish",
                null,
                "",
                options);
    }

    /** Lets in a version that was held because it loses too much; a second person does that, with a reason. For list-editor, regulator. */
    public Reply releaseListsVersions(String id, String version, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/screening/lists/" + Transport.encoded(id) + "/versions/" + Transport.encoded(version)
                        + ":release",
                body,
                "application/json",
                options);
    }
}
