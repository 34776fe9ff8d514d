package io.ytterby.certification.claim.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import java.time.Instant;

/** What rests on a certificate beside claims on lots. */
public interface Dependents {
    /**
     * Ends some of it, in the transaction of the caller.
     *
     * @return how many; zero once nothing is left
     */
    int endSome(CertificateId certificate, int limit, Instant now);
}
