package io.ytterby.intelligence.entity.domain;

import java.util.UUID;

/** An entity's name. */
public record EntityId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
