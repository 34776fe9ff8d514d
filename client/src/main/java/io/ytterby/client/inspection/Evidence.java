package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Evidence. */
public final class Evidence {
    private final Transport transport;

    Evidence(Transport transport) {
        this.transport = transport;
    }

    /** Files a photograph, a paper or a statement in a case: the body is the file, at most 8 MB, or a form with the parts file, declarationId, description and kind. For customs-officer, lab-analyst. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/inspection/v1/evidence", body, "*/*", options);
    }

    /** The public key that signs the heads of cases: what 'evidence verify --key' asks for. */
    public Reply key(Options options) {
        return transport.send("GET", "/api/inspection/v1/evidence/key", null, "", options);
    }

    /** Show. For customs-officer, lab-analyst, regulator, auditor. */
    public Reply get(String sha256, Options options) {
        return transport.send("GET", "/api/inspection/v1/evidence/" + Transport.encoded(sha256), null, "", options);
    }
}
