package io.ytterby.inspection.sample.domain;

import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the custody log: what happened to one part, as somebody wrote it down. It is never changed.
 *
 * @param from who had it
 * @param to who has it now; the same person where nobody handed it over
 * @param place where, for people
 * @param seal the number that was seen, or affixed; null on a part that was open
 * @param condition what was seen of the part, for people
 */
public record CustodyEvent(
        Part part,
        Kind kind,
        PersonId from,
        PersonId to,
        String place,
        Instant at,
        @Nullable SealNumber seal,
        SealState sealState,
        String condition,
        PersonId recordedBy) {
    /** What happened. */
    public enum Kind {
        /** The part came to be, under its first seal. */
        SEALED,
        HANDED_OVER,
        /** Its holder broke the seal on purpose. */
        OPENED,
        /** Its holder put another seal on. */
        RESEALED
    }

    /** How the seal was found. */
    public enum SealState {
        INTACT,
        BROKEN,
        /** The part was open. */
        NONE
    }
}
