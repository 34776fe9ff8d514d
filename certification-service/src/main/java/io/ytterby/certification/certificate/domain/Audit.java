package io.ytterby.certification.certificate.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;

/**
 * A surveillance audit.
 *
 * @param on the moment at which it was done
 */
public record Audit(Instant on, PersonId by, boolean passed, String findings) {}
