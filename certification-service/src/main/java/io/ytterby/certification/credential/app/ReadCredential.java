package io.ytterby.certification.credential.app;

import io.ytterby.certification.certificate.app.ReadCertificates;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Hands out the document of a certificate to those who may see the certificate. */
@ApplicationScoped
public class ReadCredential {
    private final ReadCertificates certificates;
    private final Credentials credentials;

    ReadCredential(ReadCertificates certificates, Credentials credentials) {
        this.certificates = certificates;
        this.credentials = credentials;
    }

    /** Empty also for a certificate that the reader may not see, and for one that was not issued. */
    @Transactional
    public Optional<Credential> read(Actor reader, CertificateId id) {
        return certificates.one(reader, id).flatMap(certificate -> credentials.lookUp(certificate.id()));
    }
}
