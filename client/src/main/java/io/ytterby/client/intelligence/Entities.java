package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of Entities. */
public final class Entities {
    private final Transport transport;

    Entities(Transport transport) {
        this.transport = transport;
    }

    /** Entities, the newest first; by a name in any order of its words, or by one number of theirs. For case-officer, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/intelligence/v1/entities", options);
    }

    /** Adds an entity; whom it may be, and who shares something with it, is looked for at once. For case-officer. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/intelligence/v1/entities", body, "application/json", options);
    }

    /** What is accepted of an entity. For case-officer, regulator, auditor. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/intelligence/v1/entities/" + Transport.encoded(id), null, "", options);
    }

    /** Says anew what is known of an entity; its older versions are kept. For case-officer. */
    public Reply put(String id, Object body, Options options) {
        return transport.send(
                "PUT", "/api/intelligence/v1/entities/" + Transport.encoded(id), body, "application/json", options);
    }

    /** What may be so of an entity, from either end, the newest first. For case-officer, regulator, auditor. */
    public Paged candidates(String id, Options options) {
        return transport.list("/api/intelligence/v1/entities/" + Transport.encoded(id) + "/candidates", options);
    }

    /** All versions of an entity, the oldest first. For case-officer, regulator, auditor. */
    public Paged history(String id, Options options) {
        return transport.list("/api/intelligence/v1/entities/" + Transport.encoded(id) + "/history", options);
    }

    /** What ties an entity to others, the newest first; ended=true shows what was taken back, too. For case-officer, regulator, auditor. */
    public Paged links(String id, Options options) {
        return transport.list("/api/intelligence/v1/entities/" + Transport.encoded(id) + "/links", options);
    }

    /** Ties an entity to another, verified or suggested, with who says so. For case-officer. */
    public Reply addLinks(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/intelligence/v1/entities/" + Transport.encoded(id) + "/links",
                body,
                "application/json",
                options);
    }

    /** What screening answered, the newest first, with the version of each list; empty: nobody asked yet. For case-officer, regulator, auditor. */
    public Paged screenings(String id, Options options) {
        return transport.list("/api/intelligence/v1/entities/" + Transport.encoded(id) + "/screenings", options);
    }
}
