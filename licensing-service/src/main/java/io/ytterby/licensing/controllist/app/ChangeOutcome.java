package io.ytterby.licensing.controllist.app;

import io.ytterby.licensing.controllist.domain.Proposal;

/** What comes of wanting to change the list. */
public sealed interface ChangeOutcome {
    /** It waits for another person. */
    record Proposed(Proposal proposal, Replay replay) implements ChangeOutcome {}

    /** It is law from now on. */
    record InForce(Proposal proposal, long number, String version, Replay replay) implements ChangeOutcome {}

    /** Nobody asked for it yet; this is what it would come to. */
    record Preview(String version, Replay replay) implements ChangeOutcome {}

    record Withdrawn(Proposal proposal) implements ChangeOutcome {}

    /** Why nothing was changed. */
    sealed interface Refused extends ChangeOutcome {}

    record NoSuchProposal() implements Refused {}

    record Stale(long current) implements Refused {}

    /** Another change of the instrument waits: confirm it or take it back first. */
    record OtherIsOpen(Proposal other) implements Refused {}

    /** @param why names the field of the list file that means nothing */
    record Unusable(String why) implements Refused {}

    record NotDecided(Proposal.Refused why) implements Refused {}
}
