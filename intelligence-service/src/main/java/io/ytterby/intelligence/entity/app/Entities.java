package io.ytterby.intelligence.entity.app;

import io.ytterby.intelligence.entity.domain.Entity;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.EntityKind;
import io.ytterby.intelligence.entity.domain.MatchKeys;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entities, each with all its versions. */
public interface Entities {
    /** An entity of a list, with its place in it. */
    record Listed(long place, Entity entity) {}

    /** What is to be listed: a name in any order of words, or one of its identifiers. */
    record Query(@Nullable EntityKind kind, @Nullable String country, MatchKeys.@Nullable Key key) {}

    Optional<Entity> lookUp(EntityId id);

    Optional<Entity> lock(EntityId id);

    /** A new one or its next version, with its keys; due to be screened at once. */
    void put(Entity entity);

    /** The newest first. */
    List<Listed> list(Query query, long before, int limit);

    /** Its versions behind version {@code after}. */
    List<Entity> versions(EntityId id, long after, int limit);

    /** Others that share a key. A key that very many share tells nothing and is passed over. */
    Set<EntityId> sharing(EntityId id, int limit);

    /** Those whose screening is due, taken until {@code until} so that nobody else takes them. */
    List<Entity> takeDue(Instant now, Instant until, int limit);

    void screened(EntityId id, Instant next);
}
