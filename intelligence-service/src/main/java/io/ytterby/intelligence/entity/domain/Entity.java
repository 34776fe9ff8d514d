package io.ytterby.intelligence.entity.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;

/** A person, a firm or a vessel, as its newest version says. Older versions are kept. */
public record Entity(EntityId id, Profile profile, long version, PersonId changedBy, Instant changedAt) {
    public Entity changed(Profile next, PersonId by, Instant at) {
        return new Entity(id, next, version + 1, by, at);
    }
}
