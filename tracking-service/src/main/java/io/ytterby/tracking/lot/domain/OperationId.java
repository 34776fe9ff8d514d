package io.ytterby.tracking.lot.domain;

import java.util.UUID;

/** One deed done to lots, for ever: an {@link Operation}'s name. */
public record OperationId(UUID value) {
    public static OperationId random() {
        return new OperationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static OperationId of(String text) {
        return new OperationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
