package io.ytterby.certification.certificate.app;

import io.ytterby.certification.certificate.domain.Certificate;

/**
 * Told inside the service with each step of a certificate, in the same transaction; who listens and throws undoes it.
 *
 * @param certificate as it stands now
 * @param reason why, as it was said
 */
public record CertificateMoved(Certificate certificate, String reason) {}
