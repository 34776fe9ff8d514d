package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Custody. */
public final class Custody {
    private final Transport transport;

    Custody(Transport transport) {
        this.transport = transport;
    }

    /** The proof that an event is in the log that the newest head signs; it is checked without us. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst, auditor. */
    public Reply eventsProof(String eventId, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/custody/events/" + Transport.encoded(eventId) + "/proof", null, "", options);
    }

    /** The signed head of each day, the newest first; keep them, and nobody can rewrite what they cover. */
    public Paged heads(Options options) {
        return transport.list("/api/tracking/v1/custody/heads", options);
    }

    /** The head of a day; since=yyyy-mm-dd adds the proof that its log begins with that of the earlier day. */
    public Reply headsEntry(String day, Options options) {
        return transport.send("GET", "/api/tracking/v1/custody/heads/" + Transport.encoded(day), null, "", options);
    }

    /** Walks the log again and names the first event that is not what was sealed; next says where to go on. For auditor, regulator. */
    public Reply verification(Options options) {
        return transport.send("GET", "/api/tracking/v1/custody/verification", null, "", options);
    }
}
