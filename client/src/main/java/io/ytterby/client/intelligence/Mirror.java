package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of Mirror. */
public final class Mirror {
    private final Transport transport;

    Mirror(Transport transport) {
        this.transport = transport;
    }

    /** What an importer and an exporter say of the same trade by month, by mass, and how unusual the gap is. For case-officer, regulator, auditor. */
    public Reply gaps(Options options) {
        return transport.send("GET", "/api/intelligence/v1/mirror/gaps", null, "", options);
    }

    /** Tables that were loaded, the newest first. For case-officer, list-editor, regulator, auditor. */
    public Paged tables(Options options) {
        return transport.list("/api/intelligence/v1/mirror/tables", options);
    }

    /** Loads a table as it was downloaded: Comtrade, US Census, exports by partner, BGS or USGS, told apart by their columns. Lines that are not understood are told; what a table does not say stays unsaid. For list-editor. */
    public Reply addTables(Object body, Options options) {
        return transport.send("POST", "/api/intelligence/v1/mirror/tables", body, "application/json", options);
    }

    /** A table that was loaded, with the lines that were not understood. For case-officer, list-editor, regulator, auditor. */
    public Reply tablesEntry(String id, Options options) {
        return transport.send("GET", "/api/intelligence/v1/mirror/tables/" + Transport.encoded(id), null, "", options);
    }
}
