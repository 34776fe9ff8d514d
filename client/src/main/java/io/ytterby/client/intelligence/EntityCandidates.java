package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of EntityCandidates. */
public final class EntityCandidates {
    private final Transport transport;

    EntityCandidates(Transport transport) {
        this.transport = transport;
    }

    /** Candidates of all entities or of one, in one status or in any, the newest first. For case-officer, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/intelligence/v1/entity-candidates", options);
    }

    /** Makes a candidate a fact: two entities are tied, never merged, and it can be taken back. For case-officer. */
    public Reply accept(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/entity-candidates/" + Transport.encoded(id) + ":accept",
                body,
                "application/json",
                options);
    }

    /** Says that it is not so; the same does not come again for the same reasons. For case-officer. */
    public Reply reject(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/entity-candidates/" + Transport.encoded(id) + ":reject",
                body,
                "application/json",
                options);
    }
}
