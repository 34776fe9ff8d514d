package io.ytterby.intelligence.casework.rest;

import io.ytterby.intelligence.casework.app.CaseOutcome;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.Decision;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Replies;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What came of a step, as an answer: the case, or why not as a problem. */
final class CaseProblems {
    private CaseProblems() {}

    static Response answer(CaseId id, CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Done(var file) -> Replies.ok(CaseReply.of(file), id.toString(), file.version());
            case CaseOutcome.NoSuchCase _ -> Problems.notFound("case", id).response();
            case CaseOutcome.Refused(var why) -> of(id, why).response();
        };
    }

    static Problem of(CaseId id, Decision.Refused why) {
        return switch (why) {
            case Decision.WrongMove(var from, var next) ->
                Problem.of(
                        "case-move",
                        409,
                        "The case does not go there from here",
                        "Nothing was changed. next says where it can go.",
                        Map.of(
                                "currentStatus",
                                from.name(),
                                "next",
                                next.stream().sorted().map(Enum::name).toList()));
            case Decision.Closed _ ->
                Problem.of(
                        "case-closed",
                        409,
                        "The case is closed",
                        "Nothing was changed. Move it to OPEN with a reason first.");
            case Decision.ConclusionNeeded _ ->
                Problems.invalid("/conclusion", "must say what the case came to when it is closed.");
            case Decision.ConclusionTooEarly _ ->
                Problems.invalid("/conclusion", "must be left out unless the case is closed.");
            case Decision.TasksOpen(var titles) ->
                Problem.of(
                        "case-tasks-open",
                        409,
                        "The case has open tasks",
                        "Nothing was changed. Settle them as DONE or DROPPED first.",
                        Map.of("tasks", titles.stream().limit(20).toList()));
            case Decision.TipAlone _ ->
                Problem.of(
                        "case-tip-alone",
                        409,
                        "One tip alone sends nobody out",
                        "Nothing was changed. Link an alert or a finding that somebody has made sure of.");
            case Decision.UnderHold _ ->
                Problem.of(
                        "case-under-hold",
                        409,
                        "The case is under a legal hold",
                        "Nothing was changed. Nothing is taken out before every hold is lifted.");
            case Decision.SamePerson _ ->
                Problem.of(
                        "case-same-person",
                        409,
                        "Another person must do this",
                        "Nothing was changed. Who placed a hold does not lift it; who asks for a name does not release it.");
            case Decision.NoSuch(var what) -> Problems.notFound(what + " of that id in case", id);
            case Decision.Settled(var what) ->
                Problem.of(
                        "case-settled",
                        409,
                        "That is done or over already",
                        "Nothing was changed. Read the case for how it stands.",
                        Map.of("what", what));
            case Decision.TooMany(var what, int most) ->
                Problem.of(
                        "case-full",
                        422,
                        "The case takes no more of these",
                        "Nothing was changed. Open another case and link the two.",
                        Map.of("what", what, "most", most));
            case Decision.LinkedAlready _ ->
                Problem.of(
                        "case-linked",
                        409,
                        "The case points to that already",
                        "Nothing was changed. Undo that link first to say something else of it.");
        };
    }
}
