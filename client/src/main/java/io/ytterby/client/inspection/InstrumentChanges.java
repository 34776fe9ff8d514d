package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of InstrumentChanges. */
public final class InstrumentChanges {
    private final Transport transport;

    InstrumentChanges(Transport transport) {
        this.transport = transport;
    }

    /** Proposed and decided changes of instruments, the newest first. For customs-officer, lab-analyst. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/instrument-changes", options);
    }

    /** A change: what is wanted, by whom, and what became of it. For customs-officer, lab-analyst. */
    public Reply get(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/instrument-changes/" + Transport.encoded(id), null, "", options);
    }

    /** Puts a change in force: by another person than the one who proposed it, and by nobody who has an open measurement by the instrument. For customs-officer, lab-analyst. */
    public Reply approve(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/instrument-changes/" + Transport.encoded(id) + ":approve",
                body,
                "application/json",
                options);
    }

    /** Ends a change that is not wanted after all, with a reason; also by whoever proposed it. For customs-officer, lab-analyst. */
    public Reply reject(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/instrument-changes/" + Transport.encoded(id) + ":reject",
                body,
                "application/json",
                options);
    }
}
