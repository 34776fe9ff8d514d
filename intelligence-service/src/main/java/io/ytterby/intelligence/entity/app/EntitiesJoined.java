package io.ytterby.intelligence.entity.app;

import java.util.Set;

/** Told inside the service, in the transaction that ties entities together or parts them. */
public record EntitiesJoined(Set<String> entities) {
    public EntitiesJoined {
        entities = Set.copyOf(entities);
    }
}
