package io.ytterby.licensing.application.rest;

import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.licensing.application.domain.Department;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import io.ytterby.licensing.application.domain.Target;
import java.util.List;
import java.util.Map;

/** Each refusal as a problem. */
final class ApplicationProblems {
    private ApplicationProblems() {}

    static Problem of(Refused refused) {
        return switch (refused) {
            case Refused.NotFound(var id) -> Problems.notFound("application", id);
            case Refused.Stale(var current) -> ETags.stale(current);
            case Refused.NotNow(var step, var status, var possible) ->
                Problem.of(
                        "application-state",
                        409,
                        "The application does not allow this step now",
                        possible.isEmpty()
                                ? "It is " + status + ": nothing more can happen to it. Begin a new application."
                                : "It is " + status + "; possible now: "
                                        + possible.stream().sorted().toList() + ".",
                        Map.of("currentStatus", status, "step", step));
            case Refused.Incomplete(var gaps) ->
                Problem.of(
                                "application-incomplete",
                                422,
                                "Something is missing or wrong in the application",
                                "Mend the fields named in errors and send it again.")
                        .with(gaps.stream()
                                .map(gap -> new FieldError(gap.pointer(), gap.says()))
                                .toList());
            case Refused.AdviceMissing(var targets, var departments) ->
                Problem.of(
                        "advice-missing",
                        409,
                        "Not everything has been advised on",
                        "An officer must first advise on " + words(targets) + ". Still to be heard: "
                                + departments.keySet() + ".",
                        Map.of(
                                "missing",
                                targets,
                                "departments",
                                departments.keySet().stream()
                                        .map(Department::value)
                                        .toList()));
            case Refused.AdviceConflicting(var targets) ->
                Problem.of(
                        "advice-conflicting",
                        409,
                        "Officers disagree",
                        "Their advice must first agree on " + words(targets) + ".",
                        Map.of("conflicting", targets));
            case Refused.NoSuchTarget(var targets) ->
                Problem.of(
                                "advice-without-target",
                                422,
                                "The application has no such line or party",
                                "Name lines and parties by the numbers that the application shows.")
                        .with(List.of(new FieldError("", "names " + words(targets) + ", which is not there.")));
            case Refused.SamePerson(var person) ->
                Problem.of(
                        "four-eyes",
                        409,
                        "Advice and countersignature need two persons",
                        person + " has already taken the other part in this case. Another person must do this.");
            case Refused.AgainstAdvice(var decision, var says) ->
                Problem.of(
                        "decision-against-advice",
                        409,
                        "The advice does not bear this decision",
                        says,
                        Map.of("decision", decision));
            case Refused.OtherDepartment(var spokenFor) ->
                Problem.of(
                        "adviser-of-another-department",
                        409,
                        "One person speaks for one department in a case",
                        "You have advised for " + spokenFor
                                + " in this case. Advise for it, or let a colleague of the other"
                                + " department do so.",
                        Map.of("department", spokenFor.value()));
            case Refused.UnknownDepartment(var department, var known) ->
                Problem.of(
                                "department-unknown",
                                422,
                                "There is no such department",
                                "Name one of those that GET /departments lists.")
                        .with(List.of(new FieldError(
                                "/department",
                                department + " is none of "
                                        + known.stream()
                                                .map(Department::value)
                                                .sorted()
                                                .toList() + ".")));
            case Refused.SecondSignatureMissing() ->
                Problem.of(
                        "second-countersignature-missing",
                        409,
                        "This case takes two countersignatures",
                        "Another countersigner than the first must sign before it is decided.");
            case Refused.SignedAlready() ->
                Problem.of(
                        "countersigned-already",
                        409,
                        "The case has the countersignature it takes",
                        "Decide it, or advise anew if something has changed.");
            case Refused.ReasonUnknown(var code, var known) ->
                Problem.of(
                                "denial-reason-unknown",
                                422,
                                "There is no such denial reason",
                                "Name codes of GET /denial-reasons, or OTHER with a text.")
                        .with(List.of(new FieldError("/denialReasons", code + " is none of " + known + ".")));
            case Refused.AmendmentNeeded() ->
                Problem.of(
                        "amendment-needed",
                        409,
                        "This change needs an amendment",
                        "Under review only the reference and the descriptions of goods change in place. For the rest use"
                                + " :amend, which begins the next edition.");
            case Refused.AppealTooLate(var lastDay) ->
                Problem.of(
                        "appeal-too-late",
                        409,
                        "The time to appeal is over",
                        "The last day was " + lastDay + " in Asia/Shanghai. Begin a new application.",
                        Map.of("lastDay", lastDay));
            case Refused.AppealedAlready() ->
                Problem.of(
                        "appealed-already",
                        409,
                        "A refusal is appealed once",
                        "This case had its appeal. Begin a new application.");
            case Refused.QuerySettled() ->
                Problem.of(
                        "query-settled",
                        409,
                        "The question is settled",
                        "It was answered or closed before; read it to see how.");
            case Refused.LicenceNotReplaced(var licence, var says) ->
                Problem.of(
                        "licence-not-replaced",
                        409,
                        "The licence cannot be issued anew",
                        says,
                        Map.of("licenceNumber", licence));
            case Refused.ReasonsMissing() ->
                Problem.of(
                                "denial-reasons-missing",
                                422,
                                "A refusal gives its reasons",
                                "Name at least one reason, which the exporter will read.")
                        .with(List.of(new FieldError("/denialReasons", "must hold at least one reason.")));
        };
    }

    private static String words(List<Target> targets) {
        return String.join(", ", targets.stream().map(Target::toString).toList());
    }
}
