package io.ytterby.certification.claim.domain;

import java.util.UUID;

/** A claim. */
public record ClaimId(UUID value) {
    public static ClaimId random() {
        return new ClaimId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
