package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import java.util.List;
import java.util.Set;

/** All that can come of a step. */
public sealed interface StepOutcome {
    /** The step was taken; this is the application after it. */
    record Moved(Application application) implements StepOutcome {}

    /** Nothing was changed. */
    sealed interface Refused extends StepOutcome {
        /** There is none of that id that the caller may see. */
        record NotFound(ApplicationId id) implements Refused {}

        /**
         * Somebody changed it since the caller read it.
         *
         * @param current its version now
         */
        record Stale(long current) implements Refused {}

        /** The table has no such step from this status. */
        record NotNow(Step step, ApplicationStatus status, Set<Step> possible) implements Refused {}

        record Incomplete(List<Content.Gap> gaps) implements Refused {}

        record AdviceMissing(List<Target> targets) implements Refused {}

        record AdviceConflicting(List<Target> targets) implements Refused {}

        /** The case has no such line or party. */
        record NoSuchTarget(List<Target> targets) implements Refused {}

        /** Four eyes: one person cannot advise and countersign the same case. */
        record SamePerson(PersonId person) implements Refused {}

        /**
         * @param says what the advice would have to be
         */
        record AgainstAdvice(Decision.Kind decision, String says) implements Refused {}

        record ReasonsMissing() implements Refused {}
    }
}
