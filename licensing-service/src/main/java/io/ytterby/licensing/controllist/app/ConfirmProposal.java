package io.ytterby.licensing.controllist.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.controllist.app.ChangeOutcome.InForce;
import io.ytterby.licensing.controllist.app.ChangeOutcome.NoSuchProposal;
import io.ytterby.licensing.controllist.app.ChangeOutcome.NotDecided;
import io.ytterby.licensing.controllist.app.ChangeOutcome.Unusable;
import io.ytterby.licensing.controllist.domain.Proposal;
import io.ytterby.licensing.controllist.domain.Proposal.Outcome.Decided;
import io.ytterby.licensing.controllist.domain.Proposal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Makes a proposed change law, by a person who did not propose it. */
@ApplicationScoped
public class ConfirmProposal {
    private final ControlLists lists;
    private final Proposals proposals;
    private final ListVersions versions;
    private final ReplayCases replayCases;
    private final ListDays days;
    private final ControlListEvents events;
    private final ObjectMapper mapper;
    private final Journal journal;
    private final Clock clock;

    ConfirmProposal(
            ControlLists lists,
            Proposals proposals,
            ListVersions versions,
            ReplayCases replayCases,
            ListDays days,
            ControlListEvents events,
            ObjectMapper mapper,
            Journal journal,
            Clock clock) {
        this.lists = lists;
        this.proposals = proposals;
        this.versions = versions;
        this.replayCases = replayCases;
        this.days = days;
        this.events = events;
        this.mapper = mapper;
        this.journal = journal;
        this.clock = clock;
    }

    /** The change is in force when this has committed; {@link #taken} takes it into use here at once. */
    @Transactional
    public ChangeOutcome confirm(UUID id, Actor actor) {
        lists.refresh();
        var proposal = proposals.lock(id).orElse(null);
        if (proposal == null) return new NoSuchProposal();
        return switch (proposal.confirm(actor.person(), versions.newest(), clock.instant())) {
            case Refused refused -> new NotDecided(refused);
            case Decided(var confirmed) -> enact(confirmed, actor);
        };
    }

    /** Called after the commit, so that who confirmed a change finds it in force with the next question. */
    public void taken() {
        lists.refresh();
    }

    private ChangeOutcome enact(Proposal confirmed, Actor actor) {
        ListInForce after;
        try {
            after = lists.with(confirmed.instrument(), confirmed.content());
        } catch (IllegalArgumentException meaningless) {
            return new Unusable(String.valueOf(meaningless.getMessage()));
        }
        var replay = replayCases.replay(lists.inForce(), after, days.reached(firstDay(confirmed)));
        long number = confirmed.base() + 1;
        var version = after.list().version();
        proposals.decide(confirmed);
        versions.add(confirmed, version);
        journal.write(new Change(
                actor,
                "control-list.changed",
                "control-list/" + confirmed.instrument(),
                Map.of("proposal", confirmed.id(), "version", version, "flipped", replay.flipped()),
                events.state(number, after.list(), "control-list-changed")));
        return new InForce(confirmed, number, version, replay);
    }

    private LocalDate firstDay(Proposal confirmed) {
        try {
            return LocalDate.parse(mapper.readTree(confirmed.content())
                    .at("/instrument/effective_from")
                    .asText());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored change of the control list is no JSON", unreadable);
        }
    }
}
