package io.ytterby.licensing.screening.rest;

import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.licensing.screening.domain.LoadOutcome.HeldBack;
import io.ytterby.licensing.screening.domain.LoadOutcome.NoSuchList;
import io.ytterby.licensing.screening.domain.LoadOutcome.NoSuchVersion;
import io.ytterby.licensing.screening.domain.LoadOutcome.NotNow;
import io.ytterby.licensing.screening.domain.LoadOutcome.Refused;
import io.ytterby.licensing.screening.domain.LoadOutcome.SamePerson;
import io.ytterby.licensing.screening.domain.LoadOutcome.Stale;
import io.ytterby.licensing.screening.domain.LoadOutcome.Unreadable;
import java.util.Map;

/** Each refusal of a list as a problem. */
final class ListProblems {
    private ListProblems() {}

    static Problem exists(String list) {
        return Problem.of(
                "screening-list-exists",
                409,
                "There is a list of this id",
                "Read " + list + " if it is the one you mean, or choose another id.");
    }

    static Problem of(HeldBack held) {
        var version = held.version();
        return Problem.of(
                "screening-list-shrunk",
                409,
                "The list loses too many entries",
                "It is kept aside, and the version before it stays in use. If it is right all the same, a second person"
                        + " says why with :release; if not, load a complete one.",
                Map.of(
                        "version", version.version(),
                        "entriesBefore", held.stood(),
                        "entries", version.entries(),
                        "lostEntries", version.lost()));
    }

    static Problem of(Refused refused) {
        return switch (refused) {
            case NoSuchList(var list) -> Problems.notFound("list", list);
            case NoSuchVersion(var list, var version) -> Problems.notFound("version", list + "/" + version);
            case Stale(var current) -> ETags.stale(current);
            case NotNow(var status) ->
                Problem.of(
                        "screening-list-status",
                        409,
                        "The version's status does not allow this",
                        "Parts are added to an OPEN version, which is then published; only a HELD one is released.",
                        Map.of("versionStatus", status));
            case SamePerson(var loadedBy) ->
                Problem.of(
                        "screening-list-same-person",
                        403,
                        "Nobody releases a list that they loaded",
                        loadedBy + " loaded it. Ask a colleague to look at it and to release it.");
            case Unreadable(var faults) ->
                Problem.of(
                                "screening-list-unreadable",
                                422,
                                "The list is not what its format says",
                                "Nothing was published. Mend what errors names and send the list again.")
                        .with(faults.stream()
                                .map(fault -> new FieldError("/text", fault.where() + ": " + fault.says()))
                                .toList());
        };
    }
}
