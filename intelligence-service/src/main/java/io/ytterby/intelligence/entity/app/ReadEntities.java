package io.ytterby.intelligence.entity.app;

import io.ytterby.intelligence.entity.domain.Candidate;
import io.ytterby.intelligence.entity.domain.Entity;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entities as an authority's people see them; nobody else sees any. */
@ApplicationScoped
public class ReadEntities {
    private final Entities entities;
    private final EntityLinks links;
    private final Candidates candidates;
    private final Screenings screenings;

    ReadEntities(Entities entities, EntityLinks links, Candidates candidates, Screenings screenings) {
        this.entities = entities;
        this.links = links;
        this.candidates = candidates;
        this.screenings = screenings;
    }

    public Optional<Entity> one(Actor actor, EntityId id) {
        return actor.isAuthority() ? entities.lookUp(id) : Optional.empty();
    }

    public List<Entities.Listed> list(Actor actor, Entities.Query query, long before, int limit) {
        return actor.isAuthority() ? entities.list(query, before, limit) : List.of();
    }

    public Optional<List<Entity>> versions(Actor actor, EntityId id, long after, int limit) {
        return one(actor, id).map(found -> entities.versions(id, after, limit));
    }

    public Optional<List<EntityLinks.Listed>> links(Actor actor, EntityId id, boolean ended, long before, int limit) {
        return one(actor, id).map(found -> links.list(id, ended, before, limit));
    }

    public Optional<List<Screenings.Remembered>> screenings(Actor actor, EntityId id, long before, int limit) {
        return one(actor, id).map(found -> screenings.list(id, before, limit));
    }

    public Optional<List<Candidates.Listed>> candidatesOf(
            Actor actor, EntityId id, Candidate.@Nullable Status status, long before, int limit) {
        return one(actor, id).map(found -> candidates.list(id, status, before, limit));
    }

    /** Of all entities: what is to be decided. */
    public List<Candidates.Listed> candidates(Actor actor, Candidate.@Nullable Status status, long before, int limit) {
        return actor.isAuthority() ? candidates.list(null, status, before, limit) : List.of();
    }
}
