package io.ytterby.certification.certificate.domain;

/** How far an application has come. What happens to an issued certificate is in its {@link StatusLine}. */
public enum CaseStep {
    APPLIED,
    ASSESSED,
    ISSUED,
    REFUSED,
    RETRACTED
}
