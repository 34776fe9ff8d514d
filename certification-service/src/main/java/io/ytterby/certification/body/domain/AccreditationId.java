package io.ytterby.certification.body.domain;

import java.util.UUID;

/** An accreditation. */
public record AccreditationId(UUID value) {
    public static AccreditationId random() {
        return new AccreditationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
