package io.ytterby.certification.credential.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.issuing.document.app.Signatures;
import io.ytterby.issuing.list.domain.Place;

/**
 * A certificate as a signed document.
 *
 * @param place where its bits are
 */
public record Credential(CertificateId certificate, Place place, Signatures signatures) {}
