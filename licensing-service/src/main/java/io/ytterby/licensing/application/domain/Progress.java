package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is.
 *
 * @param before where it goes back to after a pause; null outside of one
 * @param round of advice; what voids a countersignature begins the next one
 * @param countersignedBy who accepted the advice of this round
 * @param secondCountersignedBy who did so after them, where two are needed
 * @param needsSecond whether it takes two countersignatures
 */
public record Progress(
        ApplicationStatus status,
        @Nullable ApplicationStatus before,
        int round,
        @Nullable PersonId countersignedBy,
        @Nullable PersonId secondCountersignedBy,
        boolean needsSecond) {
    static final Progress DRAFTED = new Progress(ApplicationStatus.DRAFT, null, 1, null, null, false);

    /** A pause remembers where it began; a pause within a pause remembers where the first one did. */
    Progress to(ApplicationStatus next) {
        var remembered = status.isPause() ? before : status;
        return new Progress(
                next, next.isPause() ? remembered : null, round, countersignedBy, secondCountersignedBy, needsSecond);
    }

    Progress signedBy(PersonId person) {
        return countersignedBy == null
                ? new Progress(status, before, round, person, null, needsSecond)
                : new Progress(status, before, round, countersignedBy, person, needsSecond);
    }

    Progress nextRound() {
        return new Progress(status, before, round + 1, null, null, needsSecond);
    }

    Progress needingSecond(boolean needed) {
        return new Progress(status, before, round, countersignedBy, secondCountersignedBy, needsSecond || needed);
    }
}
