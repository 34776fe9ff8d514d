package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Operations. */
public final class Operations {
    private final Transport transport;

    Operations(Transport transport) {
        this.transport = transport;
    }

    /** An operation: what it took in, what it brought out, what undid it. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/operations/" + Transport.encoded(id), null, "", options);
    }

    /** What of each rare earth went into a process run, came out and was lost. For producer, custodian, regulator, customs-officer, lab-analyst. */
    public Reply balance(String id, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/operations/" + Transport.encoded(id) + "/balance", null, "", options);
    }

    /** The books as a picture: for each rare earth a bar of what went in over one of what came out. For producer, custodian, regulator, customs-officer, lab-analyst. */
    public Reply balanceSvg(String id, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/operations/" + Transport.encoded(id) + "/balance.svg", null, "", options);
    }

    /** Signs what an operation of the caller's organisation did; once signed it is answered as it stands. For custodian, producer. */
    public Reply addCredential(String id, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/operations/" + Transport.encoded(id) + "/credential", null, "", options);
    }

    /** What was signed of an operation: a vc+jwt that anybody checks offline. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply credential(String id, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/operations/" + Transport.encoded(id) + "/credential", null, "", options);
    }

    /** Undoes an operation while nothing later touched its lots: every lot and every gram is what it was before; its EPCIS event is declared erroneous. For custodian, producer. */
    public Reply reverse(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/tracking/v1/operations/" + Transport.encoded(id) + ":reverse",
                body,
                "application/json",
                options);
    }
}
