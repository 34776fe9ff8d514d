package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Lots. */
public final class Lots {
    private final Transport transport;

    Lots(Transport transport) {
        this.transport = transport;
    }

    /** Brings a lot that the caller's certificate covers into the books as certified. For producer. */
    public Reply addCertifiedInputs(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/lots/" + Transport.encoded(id) + "/certified-inputs",
                body,
                "application/json",
                options);
    }

    /** Per rare earth, how much of the lot is of which certificate, and how much is claimed. For producer, custodian, exporter, regulator, auditor. */
    public Reply shares(String id, Options options) {
        return transport.send(
                "GET", "/api/certification/v1/lots/" + Transport.encoded(id) + "/shares", null, "", options);
    }
}
