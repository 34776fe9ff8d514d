package io.ytterby.client.certification;

import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: where its calls are. */
public final class CertificationApi {
    private final Transport transport;

    public CertificationApi(Transport transport) {
        this.transport = transport;
    }

    public Accounts accounts() {
        return new Accounts(transport);
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

    public CredentialLog credentialLog() {
        return new CredentialLog(transport);
    }

    public DeadLetters deadLetters() {
        return new DeadLetters(transport);
    }

    public Footprints footprints() {
        return new Footprints(transport);
    }

    public IssuerKeys issuerKeys() {
        return new IssuerKeys(transport);
    }

    public Issuers issuers() {
        return new Issuers(transport);
    }

    public Lots lots() {
        return new Lots(transport);
    }

    public Pact pact() {
        return new Pact(transport);
    }

    public Schemes schemes() {
        return new Schemes(transport);
    }

    public StatusLists statusLists() {
        return new StatusLists(transport);
    }

    public TrustList trustList() {
        return new TrustList(transport);
    }

    public UsedSerials usedSerials() {
        return new UsedSerials(transport);
    }

    public Verify verify() {
        return new Verify(transport);
    }
}
