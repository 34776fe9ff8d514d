package io.ytterby.certification.certificate.domain;

import io.ytterby.certification.body.domain.AccreditationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;

/**
 * What the assessor found.
 *
 * @param conforms false if the certificate must not be issued
 * @param accreditation what let the body assess it then
 */
public record Assessment(PersonId by, Instant at, boolean conforms, String findings, AccreditationId accreditation) {}
