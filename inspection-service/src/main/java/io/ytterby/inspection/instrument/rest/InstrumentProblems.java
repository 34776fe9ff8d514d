package io.ytterby.inspection.instrument.rest;

import io.ytterby.inspection.instrument.app.ProposeChange;
import io.ytterby.inspection.instrument.domain.InstrumentChange;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What proposing and deciding come to over HTTP. */
final class InstrumentProblems {
    private InstrumentProblems() {}

    static Response answer(String instrument, ProposeChange.Outcome outcome) {
        return switch (outcome) {
            case ProposeChange.Outcome.Proposed(var change) ->
                Response.accepted(ChangeReply.of(change))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .header("Location", "/v1/instrument-changes/" + change.id())
                        .build();
            case ProposeChange.Outcome.NoSuchInstrument _ ->
                Problems.notFound("instrument", instrument).response();
            case ProposeChange.Outcome.Stale(var current) ->
                ETags.stale(current).response();
            case ProposeChange.Outcome.OwnMeasurement _ -> ownMeasurement().response();
            case ProposeChange.Outcome.OneIsOpen(var open) ->
                Problem.of(
                                "instrument-change-open",
                                409,
                                "Another change of this instrument waits for its second person",
                                "Approve or reject it first. Nothing was changed.",
                                Map.of("changeId", open))
                        .response();
        };
    }

    static Problem of(InstrumentChange.Refused refused) {
        return switch (refused) {
            case InstrumentChange.Refused.SamePerson _ ->
                Problem.of(
                        "instrument-change-by-proposer",
                        409,
                        "Nobody approves a change of their own",
                        "Nothing was changed. Ask a colleague to look at it and to approve it.");
            case InstrumentChange.Refused.NotOpen(var status) ->
                Problem.of(
                        "instrument-change-decided",
                        409,
                        "This change is decided already",
                        "It is " + status + ". Propose it anew if it is still wanted.",
                        Map.of("currentStatus", status));
            case InstrumentChange.Refused.CardHasChanged(var base, var current) ->
                Problem.of(
                        "instrument-changed",
                        409,
                        "The instrument's card has changed since this was proposed",
                        "Reject it and propose it anew on the card of today.",
                        Map.of("baseVersion", base, "currentVersion", current));
            case InstrumentChange.Refused.OwnMeasurement _ -> ownMeasurement();
        };
    }

    private static Problem ownMeasurement() {
        return Problem.of(
                "instrument-of-own-measurement",
                409,
                "Nobody recalibrates the instrument of their own open measurement",
                "You have a measurement by this instrument whose order is open, or that has no order and is younger than a"
                        + " day. Ask a colleague, or settle it first. Nothing was changed.");
    }
}
