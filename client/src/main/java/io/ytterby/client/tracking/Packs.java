package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Packs. */
public final class Packs {
    private final Transport transport;

    Packs(Transport transport) {
        this.transport = transport;
    }

    /** A pack by its SSCC: the packs and lots in it, who has it, who is to get it. For producer, custodian, exporter, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply get(String sscc, Options options) {
        return transport.send("GET", "/api/tracking/v1/packs/" + Transport.encoded(sscc), null, "", options);
    }

    /** Puts a pack into another, at most five in one another. For custodian. */
    public Reply pack(String sscc, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/tracking/v1/packs/" + Transport.encoded(sscc) + ":pack",
                body,
                "application/json",
                options);
    }

    /** Receives a pack with all that is in it. For custodian. */
    public Reply receive(String sscc, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/packs/" + Transport.encoded(sscc) + ":receive", null, "", options);
    }

    /** Ships a pack with all that is in it, or nothing. For custodian. */
    public Reply ship(String sscc, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/tracking/v1/packs/" + Transport.encoded(sscc) + ":ship",
                body,
                "application/json",
                options);
    }

    /** Takes a pack out of the pack that it lies in. For custodian. */
    public Reply unpack(String sscc, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/packs/" + Transport.encoded(sscc) + ":unpack", null, "", options);
    }
}
