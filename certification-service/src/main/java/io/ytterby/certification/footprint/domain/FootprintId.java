package io.ytterby.certification.footprint.domain;

import java.util.UUID;

/** A declared footprint's id. */
public record FootprintId(UUID value) {
    public static FootprintId random() {
        return new FootprintId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
