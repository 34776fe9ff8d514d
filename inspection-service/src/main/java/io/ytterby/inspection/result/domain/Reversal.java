package io.ytterby.inspection.result.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a verified result was wrong: the decision of a third person.
 *
 * @param measurement the one that showed it; null if it was something else
 */
public record Reversal(
        PersonId by, Instant at, String reason, @Nullable UUID measurement) {}
