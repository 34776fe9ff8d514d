package io.ytterby.licensing.quota.rest;

import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.quota.domain.RoundOutcome.Refused;
import java.util.List;
import java.util.Map;

/** Each refusal of a step of a round as a problem. */
final class QuotaProblems {
    private QuotaProblems() {}

    static Problem exists() {
        return Problem.of(
                "quota-round-exists",
                409,
                "There is a round of this element and year",
                "Each element has one round a year. Read the rounds for it.");
    }

    static Problem of(Refused refused) {
        return switch (refused) {
            case Refused.NoSuchRound(var id) -> Problems.notFound("quota round", id);
            case Refused.NotNow(var status) ->
                Problem.of(
                        "quota-round-status",
                        409,
                        "The round's status does not allow this",
                        "It is run once, after its deadline, and published once, after it was run.",
                        Map.of("roundStatus", status));
            case Refused.StillOpen(var deadline) ->
                Problem.of(
                        "quota-round-open",
                        409,
                        "Requests are still taken",
                        "Run the round after its deadline.",
                        Map.of("deadline", deadline));
            case Refused.Closed(var deadline) ->
                Problem.of(
                        "quota-round-closed",
                        409,
                        "Requests are no longer taken",
                        "The deadline has passed. Ask in the next year's round.",
                        Map.of("deadline", deadline));
            case Refused.NotTheSeed(var commitment) ->
                Problem.of(
                                "quota-seed-mismatch",
                                422,
                                "This is not the seed that was committed to",
                                "Send the very text whose SHA-256 is the seedCommitment.",
                                Map.of("seedCommitment", commitment))
                        .with(List.of(new FieldError("/seed", "has another SHA-256 than was published.")));
            case Refused.BeaconMissing(var source) ->
                Problem.of(
                                "quota-beacon-mismatch",
                                422,
                                "The public text does not fit the round",
                                "Send it if the round named a source of one, and only then.",
                                Map.of("beaconSource", source))
                        .with(List.of(new FieldError(
                                "/beacon",
                                source.isEmpty() ? "must be left out." : "must be the text of " + source + ".")));
            case Refused.SamePerson(var person) ->
                Problem.of(
                        "quota-round-same-person",
                        403,
                        "Nobody publishes a round that they ran",
                        person + " ran it. Ask a colleague to check the result and to publish it.");
        };
    }
}
