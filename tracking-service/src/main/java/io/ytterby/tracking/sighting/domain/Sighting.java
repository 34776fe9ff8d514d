package io.ytterby.tracking.sighting.domain;

import io.ytterby.gramcodes.Verdict;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scan as it is kept.
 *
 * @param code as it was read, at most 200 characters: twenty where it reads as a code
 * @param gram the number that the code claims; null if it does not read as a code
 * @param person who told it
 */
public record Sighting(
        Scan scan,
        String code,
        @Nullable Long gram,
        Verdict verdict,
        PersonId person,
        @Nullable String device,
        Instant recordedAt) {}
