package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.Interest;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An officer says with whom he has to do; cases about them are not there for him from then on. */
@ApplicationScoped
public class DeclareInterest {
    private final Exclusions exclusions;
    private final KeepApart keepApart;
    private final CaseChain chain;
    private final Journal journal;

    DeclareInterest(Exclusions exclusions, KeepApart keepApart, CaseChain chain, Journal journal) {
        this.exclusions = exclusions;
        this.keepApart = keepApart;
        this.chain = chain;
        this.journal = journal;
    }

    /** All that can come of ending one. */
    public sealed interface Outcome {
        record Ended(Interest interest) implements Outcome {}

        record NoSuchInterest() implements Outcome {}

        record SamePerson() implements Outcome {}

        record EndedBefore() implements Outcome {}
    }

    @Transactional
    public Interest declare(Actor actor, LinkKind kind, String ref, Interest.Relation relation, String note) {
        var interest = new Interest(
                UUID.randomUUID(), actor.person(), kind, ref, relation, note, chain.now(), null, null, null);
        exclusions.declare(interest);
        recompute(interest);
        journal.write(new Change(
                actor,
                "interest.declared",
                "interest/" + interest.id(),
                Map.of("kind", kind.name(), "ref", ref, "relation", relation.name())));
        return interest;
    }

    @Transactional
    public Outcome end(Actor actor, UUID id, String reason) {
        var found = exclusions.interest(id).orElse(null);
        if (found == null) return new Outcome.NoSuchInterest();
        if (found.endedAt() != null) return new Outcome.EndedBefore();
        var ended = found.ended(actor.person(), chain.now(), reason);
        if (ended == null) return new Outcome.SamePerson();
        if (!exclusions.end(ended)) return new Outcome.EndedBefore();
        recompute(ended);
        journal.write(new Change(actor, "interest.ended", "interest/" + id, Map.of("reason", reason)));
        return new Outcome.Ended(ended);
    }

    /** One's own; whoever watches officers sees all. */
    public List<Exclusions.Listed> list(Actor actor, boolean all, long before, int limit) {
        return exclusions.list(all ? null : actor.person().value(), before, limit);
    }

    private void recompute(Interest interest) {
        boolean entity = interest.kind() == LinkKind.ENTITY;
        keepApart.around(entity ? Set.of(interest.ref()) : Set.of(), entity ? Set.of() : Set.of(interest.ref()));
    }
}
