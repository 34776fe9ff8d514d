package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

        /** @param departments who still has to advise on what */
        record AdviceMissing(List<Target> targets, Map<Department, List<Target>> departments) implements Refused {}

        record AdviceConflicting(List<Target> targets) implements Refused {}

        /** The case has no such line or party. */
        record NoSuchTarget(List<Target> targets) implements Refused {}

        /** Four eyes: one person cannot take both parts in the same case. */
        record SamePerson(PersonId person) implements Refused {}

        /** One person speaks for one department in a case. */
        record OtherDepartment(Department spokenFor) implements Refused {}

        record UnknownDepartment(Department department, Set<Department> known) implements Refused {}

        /** The case takes two countersignatures and has one. */
        record SecondSignatureMissing() implements Refused {}

        /** It has all the countersignatures it takes. */
        record SignedAlready() implements Refused {}

        /**
         * @param says what the advice would have to be
         */
        record AgainstAdvice(Decision.Kind decision, String says) implements Refused {}

        record ReasonsMissing() implements Refused {}

        /** @param known the codes of the list */
        record ReasonUnknown(String code, Set<String> known) implements Refused {}

        /** More than words were changed of an application that is under review. */
        record AmendmentNeeded() implements Refused {}

        /** @param lastDay the last day on which an appeal was possible */
        record AppealTooLate(LocalDate lastDay) implements Refused {}

        /** A refusal is appealed once. */
        record AppealedAlready() implements Refused {}

        /**
         * What was approved cannot take the place of the licence.
         *
         * @param says why, and what to do
         */
        record LicenceNotReplaced(LicenceNumber licence, String says) implements Refused {}

        /** The question was answered or closed before. */
        record QuerySettled() implements Refused {}
    }
}
