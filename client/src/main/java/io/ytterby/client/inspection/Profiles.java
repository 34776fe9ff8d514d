package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Profiles. */
public final class Profiles {
    private final Transport transport;

    Profiles(Transport transport) {
        this.transport = transport;
    }

    /** Proposes the next version; If-Match names the newest that was read. For customs-officer. */
    public Reply put(Object body, Options options) {
        return transport.send("PUT", "/api/inspection/v1/profiles", body, "application/json", options);
    }

    /** All versions, the newest first. For customs-officer, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/profiles", options);
    }

    /** A version with its document and what it changes. For customs-officer, regulator, auditor. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/inspection/v1/profiles/" + Transport.encoded(id), null, "", options);
    }

    /** To which lanes it would send the last declarations, as they were known then. For customs-officer, regulator, auditor. */
    public Reply dryRun(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/profiles/" + Transport.encoded(id) + "/dry-run", null, "", options);
    }

    /** A second officer approves the newest version; from its day on it counts. For customs-officer. */
    public Reply approve(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/profiles/" + Transport.encoded(id) + ":approve",
                body,
                "application/json",
                options);
    }
}
