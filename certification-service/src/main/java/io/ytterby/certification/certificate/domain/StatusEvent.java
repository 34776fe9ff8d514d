package io.ytterby.certification.certificate.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;

/**
 * Something that changed how a certificate stands. Kept for ever, in two times.
 *
 * @param seq its place among the certificate's events, from 1
 * @param validAt from when on it counts
 * @param recordedAt when it became known here
 */
public record StatusEvent(
        int seq, Word word, Cause cause, Instant validAt, Instant recordedAt, PersonId by, String reason) {
    /** How it stands from then on. */
    public enum Word {
        VALID,
        SUSPENDED,
        WITHDRAWN,
        SUPERSEDED;

        /** Nothing comes after it. */
        public boolean isFinal() {
            return this == WITHDRAWN || this == SUPERSEDED;
        }
    }

    /** What it follows from. */
    public enum Cause {
        ISSUED,
        SUSPENDED_FOR_CAUSE,
        AUDIT_LATE,
        AUDIT_FAILED,
        REINSTATED,
        WITHDRAWN_FOR_CAUSE,
        REPLACED
    }
}
