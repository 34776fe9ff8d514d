package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step in an organisation's life, and what the registry held after it.
 *
 * @param version the organisation's after the step
 * @param step in the past: {@code registered}, {@code changed}, {@code frozen}, {@code thawed}, {@code person-left}
 * @param incident the regulator's number of what happened; null if there is none
 */
public record RegistryStep(
        long version,
        Instant at,
        PersonId by,
        String step,
        String reason,
        @Nullable String incident,
        String name,
        Organisation.Status status,
        List<Identifier> identifiers) {
    public RegistryStep {
        identifiers = List.copyOf(identifiers);
    }
}
