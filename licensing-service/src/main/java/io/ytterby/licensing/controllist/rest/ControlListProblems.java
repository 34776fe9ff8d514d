package io.ytterby.licensing.controllist.rest;

import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.licensing.controllist.app.ChangeOutcome.NoSuchProposal;
import io.ytterby.licensing.controllist.app.ChangeOutcome.NotDecided;
import io.ytterby.licensing.controllist.app.ChangeOutcome.OtherIsOpen;
import io.ytterby.licensing.controllist.app.ChangeOutcome.Refused;
import io.ytterby.licensing.controllist.app.ChangeOutcome.Stale;
import io.ytterby.licensing.controllist.app.ChangeOutcome.Unusable;
import io.ytterby.licensing.controllist.domain.Proposal.Refused.ListHasChanged;
import io.ytterby.licensing.controllist.domain.Proposal.Refused.NotOpen;
import io.ytterby.licensing.controllist.domain.Proposal.Refused.SamePerson;
import java.util.Map;

/** Each refusal of a change of the list as a problem. */
final class ControlListProblems {
    private ControlListProblems() {}

    static Problem of(Refused refused) {
        return switch (refused) {
            case NoSuchProposal() -> Problems.notFound("proposal", "of this id");
            case Stale(var current) -> ETags.stale(current);
            case OtherIsOpen(var other) ->
                Problem.of(
                        "control-list-proposal-open",
                        409,
                        "Another change of this instrument waits",
                        "Confirm it or take it back first: two changes at once would undo each other unread.",
                        Map.of(
                                "proposal",
                                other.id(),
                                "proposedBy",
                                other.proposedBy().value()));
            case Unusable(var why) ->
                Problem.of(
                        "control-list-unusable",
                        422,
                        "The list would mean nothing with this change",
                        why + ". Nothing was changed.");
            case NotDecided(var why) ->
                switch (why) {
                    case SamePerson() ->
                        Problem.of(
                                "four-eyes",
                                409,
                                "A change of the law needs two persons",
                                "Another list editor must confirm it.");
                    case NotOpen(var status) ->
                        Problem.of(
                                "control-list-proposal-decided",
                                409,
                                "This proposal is decided already",
                                "It is " + status + ". Propose the change anew if it is still wanted.");
                    case ListHasChanged(var base, var current) ->
                        Problem.of(
                                "control-list-changed",
                                409,
                                "The list has changed since this was proposed",
                                "Nobody has seen the two changes together. Take it back and propose it anew.",
                                Map.of("base", base, "current", current));
                };
        };
    }
}
