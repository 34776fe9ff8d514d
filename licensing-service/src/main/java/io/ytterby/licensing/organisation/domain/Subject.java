package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;

/**
 * Whether the tokens of a person or of a client count.
 *
 * @param id a token's {@code sub}, or the name of the program that got it
 * @param version +1 with each change
 */
public record Subject(PersonId id, long version, boolean suspended, String reason, Instant since, PersonId changedBy) {}
