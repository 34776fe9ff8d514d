package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Samples. */
public final class Samples {
    private final Transport transport;

    Samples(Transport transport) {
        this.transport = transport;
    }

    /** Takes a sample of goods under control; they are not released before it is published or given up. For customs-officer, lab-analyst. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/inspection/v1/samples", body, "application/json", options);
    }

    /** Samples, the newest first; by declaration, order and state. For customs-officer, lab-analyst. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/samples", options);
    }

    /** A sample, its custody log with every defect in it, and what was found in its halves. For customs-officer, lab-analyst. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/inspection/v1/samples/" + Transport.encoded(id), null, "", options);
    }

    /** Records what was found in half A; or, where a second analysis is due, in half B by another person and instrument. For lab-analyst. */
    public Reply addAnalyses(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/samples/" + Transport.encoded(id) + "/analyses",
                body,
                "application/json",
                options);
    }

    /** Writes a hand-over, an opened or a new seal into the custody log; a gap is kept, and blocks :verify. For customs-officer, lab-analyst. */
    public Reply addCustodyEvents(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/samples/" + Transport.encoded(id) + "/custody-events",
                body,
                "application/json",
                options);
    }

    /** Invalidate. For lab-analyst. */
    public Reply invalidate(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/samples/" + Transport.encoded(id) + ":invalidate",
                body,
                "application/json",
                options);
    }

    /** Publish. For lab-analyst. */
    public Reply publish(String id, Options options) {
        return transport.send(
                "POST", "/api/inspection/v1/samples/" + Transport.encoded(id) + ":publish", null, "", options);
    }

    /** Receive. For lab-analyst. */
    public Reply receive(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/samples/" + Transport.encoded(id) + ":receive",
                body,
                "application/json",
                options);
    }

    /** Reject. For customs-officer, lab-analyst. */
    public Reply reject(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/samples/" + Transport.encoded(id) + ":reject",
                body,
                "application/json",
                options);
    }

    /** Retest. For customs-officer, lab-analyst. */
    public Reply retest(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/samples/" + Transport.encoded(id) + ":retest",
                body,
                "application/json",
                options);
    }

    /** Split. For customs-officer, lab-analyst. */
    public Reply split(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/samples/" + Transport.encoded(id) + ":split",
                body,
                "application/json",
                options);
    }

    /** Verify. For lab-analyst. */
    public Reply verify(String id, Options options) {
        return transport.send(
                "POST", "/api/inspection/v1/samples/" + Transport.encoded(id) + ":verify", null, "", options);
    }
}
