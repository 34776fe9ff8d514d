package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Instruments. */
public final class Instruments {
    private final Transport transport;

    Instruments(Transport transport) {
        this.transport = transport;
    }

    /** Instruments in the order of their registration, each with its standing today and its uptime. For customs-officer, lab-analyst. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/instruments", options);
    }

    /** An instrument: its card, whether it may give verdicts today, and how long it could of late. For customs-officer, lab-analyst. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/inspection/v1/instruments/" + Transport.encoded(id), null, "", options);
    }

    /** Proposes a card, for a second person to approve; If-Match with the version that was read, "0" for an instrument that is new. Answers 202 with the change. For customs-officer, lab-analyst. */
    public Reply put(String id, Object body, Options options) {
        return transport.send(
                "PUT", "/api/inspection/v1/instruments/" + Transport.encoded(id), body, "application/json", options);
    }

    /** Proposes a calibration, for a second person to approve; by nobody who has an open measurement by the instrument. Answers 202 with the change. For customs-officer, lab-analyst. */
    public Reply addCalibrations(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/inspection/v1/instruments/" + Transport.encoded(id) + "/calibrations",
                body,
                "application/json",
                options);
    }

    /** The approved calibrations, the newest first: at most 200. For customs-officer, lab-analyst. */
    public Reply calibrations(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/instruments/" + Transport.encoded(id) + "/calibrations", null, "", options);
    }

    /** The cards that were in force, the newest first: at most 200. For customs-officer, lab-analyst. */
    public Reply history(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/instruments/" + Transport.encoded(id) + "/history", null, "", options);
    }
}
