package io.ytterby.certification.certificate.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;

/** What another person of the body decided. */
public record Decision(PersonId by, Instant at, boolean issued, String reason) {}
