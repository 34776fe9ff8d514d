package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Audit. */
public final class Audit {
    private final Transport transport;

    Audit(Transport transport) {
        this.transport = transport;
    }

    /** Entries of the audit; ?subject=licence/CN-2026-000017 for one thing's. At most 100,000 entries are looked at for a page: it may be empty and have a next one. For auditor. */
    public Paged list(Options options) {
        return transport.list("/api/certification/v1/audit", options);
    }

    /** The newest signed head of the chain; keep it, and nobody can rebuild the past unnoticed. For auditor. */
    public Reply head(Options options) {
        return transport.send("GET", "/api/certification/v1/audit/head", null, "", options);
    }

    /** Walks the whole chain again and names the first entry that is not what was sealed. For auditor. */
    public Reply verification(Options options) {
        return transport.send("GET", "/api/certification/v1/audit/verification", null, "", options);
    }

    /** The proof that an entry is in the chain that a head signs. For auditor. */
    public Reply proof(String id, Options options) {
        return transport.send(
                "GET", "/api/certification/v1/audit/" + Transport.encoded(id) + "/proof", null, "", options);
    }
}
