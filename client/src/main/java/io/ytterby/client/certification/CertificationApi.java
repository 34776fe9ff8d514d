package io.ytterby.client.certification;

import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: where its calls are. */
public final class CertificationApi {
    private final Transport transport;

    public CertificationApi(Transport transport) {
        this.transport = transport;
    }

    public Accreditations accreditations() {
        return new Accreditations(transport);
    }

    public Audit audit() {
        return new Audit(transport);
    }

    public Certificates certificates() {
        return new Certificates(transport);
    }

    public Claims claims() {
        return new Claims(transport);
    }

    public DeadLetters deadLetters() {
        return new DeadLetters(transport);
    }

    public Lots lots() {
        return new Lots(transport);
    }

    public Schemes schemes() {
        return new Schemes(transport);
    }
}
