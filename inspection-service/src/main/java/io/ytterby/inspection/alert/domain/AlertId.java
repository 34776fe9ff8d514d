package io.ytterby.inspection.alert.domain;

import java.util.UUID;

/** An alert. */
public record AlertId(UUID value) {
    public static AlertId random() {
        return new AlertId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
