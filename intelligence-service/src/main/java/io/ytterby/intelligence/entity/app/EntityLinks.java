package io.ytterby.intelligence.entity.app;

import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.EntityLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What ties entities together, with all that was ever said of it. */
public interface EntityLinks {
    /** A link of a list, with its place in it. */
    record Listed(long place, EntityLink link) {}

    void add(EntityLink link);

    Optional<EntityLink> lock(UUID id);

    void update(EntityLink link);

    /** An entity's, in either direction, the newest first. */
    List<Listed> list(EntityId id, boolean ended, long before, int limit);

    /** Those that join one of these to others and have not ended. */
    List<EntityLink> joining(Set<EntityId> ids);
}
