package io.ytterby.certification.certificate.app;

import io.ytterby.certification.certificate.domain.CertificateId;

/** Told inside the service when a certificate was withdrawn, in the same transaction; who listens and throws undoes it. */
public record CertificateWithdrawn(CertificateId id) {}
