package io.ytterby.licensing.screening.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One state of a list, as somebody loaded it.
 *
 * @param source where it was taken from, for people
 * @param published the day its publisher gave it
 * @param lost how many entries of the version before it lacks
 * @param sha256 of its entries, in hexadecimal; empty until it was read
 * @param releasedBy who let it in although it loses too much; null for any other
 */
public record ListVersion(
        ListId list,
        String title,
        int version,
        Status status,
        String source,
        LocalDate published,
        int entries,
        int names,
        int lost,
        String sha256,
        PersonId loadedBy,
        Instant loadedAt,
        @Nullable PersonId releasedBy,
        @Nullable String releaseReason) {
    /** Where a version stands. */
    public enum Status {
        /** Parts of it are still being sent. */
        OPEN,
        /** It loses too much; the version before it is still in use until a second person releases it. */
        HELD,
        CURRENT,
        SUPERSEDED
    }
}
