package io.ytterby.licensing.casework.domain;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import org.jspecify.annotations.Nullable;

/** All that can come of moving a case from desk to desk, or of flagging it. */
public sealed interface DeskOutcome {
    record Done(Desk desk) implements DeskOutcome {}

    record Flagged(Flag flag) implements DeskOutcome {}

    /** Nothing was changed. */
    sealed interface Refused extends DeskOutcome {
        /** There is no such submitted case. */
        record NoSuchCase(ApplicationId id) implements Refused {}

        record NoSuchFlag(long id) implements Refused {}

        /** Nobody works on a case that has ended. */
        record Ended(ApplicationId id) implements Refused {}

        record TakenBy(PersonId other) implements Refused {}

        /** @param assignee who has it; null for nobody */
        record NotYours(@Nullable PersonId assignee) implements Refused {}

        record Unknown(String pointer, String says) implements Refused {}

        record StandsAlready(Flag flag) implements Refused {}

        record RemovedAlready(Flag flag) implements Refused {}
    }
}
