package io.ytterby.inspection.hold.domain;

import java.util.UUID;

/** A hold. */
public record HoldId(UUID value) {
    public static HoldId random() {
        return new HoldId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
