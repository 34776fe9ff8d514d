package io.ytterby.licensing.controllist.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.controllist.app.ChangeOutcome.NotDecided;
import io.ytterby.licensing.controllist.app.ChangeOutcome.OtherIsOpen;
import io.ytterby.licensing.controllist.app.ChangeOutcome.Preview;
import io.ytterby.licensing.controllist.app.ChangeOutcome.Proposed;
import io.ytterby.licensing.controllist.app.ChangeOutcome.Stale;
import io.ytterby.licensing.controllist.app.ChangeOutcome.Unusable;
import io.ytterby.licensing.controllist.domain.Proposal;
import io.ytterby.licensing.controllist.domain.Proposal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Changes an instrument of the list, which takes two persons: the first one's change waits, and the same change from
 * another person confirms it.
 */
@ApplicationScoped
public class ChangeControlList {
    private final ControlLists lists;
    private final Proposals proposals;
    private final ConfirmProposal confirmProposal;
    private final ReplayCases replayCases;
    private final ListDays days;
    private final Journal journal;
    private final Clock clock;

    ChangeControlList(
            ControlLists lists,
            Proposals proposals,
            ConfirmProposal confirmProposal,
            ReplayCases replayCases,
            ListDays days,
            Journal journal,
            Clock clock) {
        this.lists = lists;
        this.proposals = proposals;
        this.confirmProposal = confirmProposal;
        this.replayCases = replayCases;
        this.days = days;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a change would come to. Nothing is stored. */
    @Transactional
    public ChangeOutcome preview(WantedChange wanted) {
        lists.refresh();
        try {
            var after = lists.with(wanted.instrument(), wanted.content());
            return new Preview(
                    after.list().version(),
                    replayCases.replay(lists.inForce(), after, days.reached(wanted.effectiveFrom())));
        } catch (IllegalArgumentException meaningless) {
            return new Unusable(String.valueOf(meaningless.getMessage()));
        }
    }

    /** @param base number of the version that the change was written on */
    @Transactional
    public ChangeOutcome change(WantedChange wanted, long base, Actor actor) {
        lists.refresh();
        if (base != lists.number()) return new Stale(lists.number());
        var open = proposals.openOf(wanted.instrument()).orElse(null);
        if (open != null && !open.content().equals(wanted.content())) return new OtherIsOpen(open);
        if (open != null && !open.proposedBy().equals(actor.person())) return confirmProposal.confirm(open.id(), actor);
        return switch (preview(wanted)) {
            case Preview preview -> new Proposed(open != null ? open : propose(wanted, base, actor), preview.replay());
            case ChangeOutcome refused -> refused;
        };
    }

    private Proposal propose(WantedChange wanted, long base, Actor actor) {
        var proposal = new Proposal(
                UUID.randomUUID(),
                base,
                wanted.instrument(),
                wanted.content(),
                wanted.reason(),
                Proposal.Status.PROPOSED,
                actor.person(),
                clock.instant(),
                null,
                null);
        proposals.add(proposal);
        journal.write(
                new Change(actor, "control-list.change-proposed", "control-list/" + wanted.instrument(), proposal));
        return proposal;
    }

    /** Anybody who may propose may take a proposal back. */
    @Transactional
    public ChangeOutcome withdraw(UUID id, Actor actor) {
        var proposal = proposals.lock(id).orElse(null);
        if (proposal == null) return new ChangeOutcome.NoSuchProposal();
        return switch (proposal.withdraw(actor.person(), clock.instant())) {
            case Refused refused -> new NotDecided(refused);
            case Proposal.Outcome.Decided(var withdrawn) -> {
                proposals.decide(withdrawn);
                journal.write(new Change(
                        actor,
                        "control-list.change-withdrawn",
                        "control-list/" + withdrawn.instrument(),
                        Map.of("proposal", id)));
                yield new ChangeOutcome.Withdrawn(withdrawn);
            }
        };
    }
}
