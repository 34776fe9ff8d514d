package io.ytterby.certification.certificate.domain;

/** How a certificate stands, as a buyer is told. */
public enum CertificateStatus {
    NOT_YET_VALID,
    VALID,
    SUSPENDED,
    WITHDRAWN,
    SUPERSEDED,
    EXPIRED
}
