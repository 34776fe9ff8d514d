package io.ytterby.tracking.lot.app;

import io.ytterby.contracts.Topic;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.lot.domain.Grant;
import io.ytterby.tracking.lot.domain.Grant.Scope;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.events.LotStateV1;
import io.ytterby.tracking.lot.events.LotStateV1.VisibleTo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes down what became of a lot, and tells it: to the audit, and as the lot's new state to who may see it. */
@ApplicationScoped
public class LotJournal {
    private final Journal journal;
    private final Grants grants;
    private final RecallMarks recallMarks;
    private final Event<LotMoved> moves;
    private final List<OrganisationId> authorities;

    LotJournal(
            Journal journal,
            Grants grants,
            RecallMarks recallMarks,
            Event<LotMoved> moves,
            @ConfigProperty(name = "ytterby.authorities", defaultValue = "cn-mofcom,cn-gacc")
                    List<String> authorities) {
        this.journal = journal;
        this.grants = grants;
        this.recallMarks = recallMarks;
        this.moves = moves;
        this.authorities = authorities.stream().map(OrganisationId::new).toList();
    }

    /**
     * @param fact what happened, as the topic has it: {@code lot-minted}; the audit has {@code lot.minted}
     * @param also what else is told with it, as the custody event
     */
    public void write(Actor actor, String fact, Lot lot, Map<String, ?> detail, Instant at, OutboxEvent... also) {
        var events =
                Stream.concat(Stream.of(state(fact, lot, at)), Stream.of(also)).toList();
        journal.write(new Change(actor, fact.replaceFirst("-", "."), "lot/" + lot.id(), detail, events));
        moves.fire(new LotMoved(actor, lot));
    }

    OutboxEvent state(String fact, Lot lot, Instant at) {
        return OutboxEvent.state(
                Topic.TRACKING_LOT,
                lot.id().toString(),
                lot.version(),
                fact,
                at,
                LotStateV1.of(lot, visibleTo(lot), recallMarks.of(lot.id())));
    }

    /** The widest scope wins where an organisation has two. */
    private List<VisibleTo> visibleTo(Lot lot) {
        var scopes = new LinkedHashMap<OrganisationId, Scope>();
        var since = new HashMap<OrganisationId, Instant>();
        authorities.forEach(authority -> scopes.put(authority, Scope.FULL));
        scopes.put(lot.card().producer(), Scope.FULL);
        scopes.put(lot.custodian(), Scope.FULL);
        var recipient = lot.recipient();
        if (recipient != null) scopes.put(recipient, Scope.FULL);
        for (Grant grant : grants.of(lot.id())) {
            scopes.merge(grant.organisation(), grant.scope(), (one, other) -> one == Scope.FULL ? one : other);
            var granted = grant.since();
            if (granted != null)
                since.merge(grant.organisation(), granted, (one, other) -> one.isBefore(other) ? one : other);
        }
        return scopes.entrySet().stream()
                .map(entry ->
                        new VisibleTo(entry.getKey().value(), entry.getValue().word(), since.get(entry.getKey())))
                .toList();
    }
}
