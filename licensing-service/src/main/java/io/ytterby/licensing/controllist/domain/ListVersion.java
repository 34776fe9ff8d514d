package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the list's history.
 *
 * @param number 1 for the first, then without a gap
 * @param name {@code 2026-11-22.3} as shipped, {@code 2026-11-22.3+2} with two changes on top
 * @param instrument what was changed; null for a file that came with a release
 * @param content the change as JSON; null for such a file
 */
public record ListVersion(
        long number,
        String name,
        @Nullable InstrumentId instrument,
        @Nullable String content,
        String reason,
        @Nullable PersonId proposedBy,
        @Nullable PersonId confirmedBy,
        Instant at) {}
