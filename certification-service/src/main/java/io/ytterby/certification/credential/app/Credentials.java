package io.ytterby.certification.credential.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.issuing.list.domain.Place;
import io.ytterby.issuing.list.domain.Standing;
import io.ytterby.issuing.list.domain.StatusPurpose;
import java.time.Instant;
import java.util.Optional;

/** Where documents and what became of them are kept. */
public interface Credentials {
    /** A random place of the issuer's that was never given before. */
    Place newPlace(String did, CertificateId certificate);

    /** Keeps it, and has both its forms taken into the log. */
    void add(Credential credential);

    Optional<Credential> lookUp(CertificateId certificate);

    /** Its bits as they were last written, with its row locked; empty if the certificate has no document. */
    Optional<Standing> lock(CertificateId certificate);

    /** Writes one bit and keeps the event, not yet published. */
    void record(CertificateId certificate, StatusPurpose purpose, boolean isSet, String reason, Instant at);
}
