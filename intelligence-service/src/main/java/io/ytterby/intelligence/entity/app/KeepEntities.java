package io.ytterby.intelligence.entity.app;

import io.ytterby.intelligence.entity.domain.Candidate;
import io.ytterby.intelligence.entity.domain.CompareProfiles;
import io.ytterby.intelligence.entity.domain.Entity;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.Profile;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An officer says what is known of somebody. Whom that may be, or who shares something with them, is looked for at once. */
@ApplicationScoped
public class KeepEntities {
    private static final int MOST_OTHERS = 100;

    private final Entities entities;
    private final Candidates candidates;
    private final Event<EntitiesJoined> joined;
    private final Journal journal;
    private final Clock clock;

    KeepEntities(Entities entities, Candidates candidates, Event<EntitiesJoined> joined, Journal journal, Clock clock) {
        this.entities = entities;
        this.candidates = candidates;
        this.joined = joined;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of a change. */
    public sealed interface Outcome {
        record Changed(Entity entity) implements Outcome {}

        record NoSuchEntity() implements Outcome {}

        record Stale(long current) implements Outcome {}
    }

    @Transactional
    public Entity add(Actor actor, Profile profile) {
        var now = now();
        var entity = new Entity(new EntityId(UUID.randomUUID()), profile, 1, actor.person(), now);
        keep(actor, entity, "entity.added");
        return entity;
    }

    @Transactional
    public Outcome change(Actor actor, EntityId id, long expected, Profile profile) {
        if (!actor.isAuthority()) return new Outcome.NoSuchEntity();
        var found = entities.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchEntity();
        if (found.version() != expected) return new Outcome.Stale(found.version());
        var next = found.changed(profile, actor.person(), now());
        keep(actor, next, "entity.changed");
        return new Outcome.Changed(next);
    }

    private void keep(Actor actor, Entity entity, String action) {
        entities.put(entity);
        for (var other : entities.sharing(entity.id(), MOST_OTHERS))
            entities.lookUp(other).ifPresent(found -> compare(entity, found));
        joined.fire(new EntitiesJoined(Set.of(entity.id().toString())));
        journal.write(new Change(
                actor,
                action,
                "entity/" + entity.id(),
                Map.of("version", entity.version(), "source", entity.profile().source())));
    }

    private void compare(Entity one, Entity other) {
        CompareProfiles.same(one.profile(), other.profile()).ifPresent(found -> add(one, other, found));
        for (var found : CompareProfiles.shares(one.profile(), other.profile())) add(one, other, found);
    }

    private void add(Entity one, Entity other, CompareProfiles.Likeness found) {
        candidates.add(new Candidate(
                UUID.randomUUID(),
                one.id(),
                found.kind(),
                other.id(),
                null,
                found.points(),
                List.copyOf(found.reasons()),
                found.evidence(),
                now(),
                Candidate.Status.OPEN,
                null,
                null,
                null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
