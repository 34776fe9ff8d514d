package io.ytterby.certification.certificate.domain;

import java.util.UUID;

/** A certificate, from its application on. */
public record CertificateId(UUID value) {
    public static CertificateId random() {
        return new CertificateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
