package io.ytterby.tracking.recall.domain;

import java.util.UUID;

/** A recall. */
public record RecallId(UUID value) {
    public static RecallId random() {
        return new RecallId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
