package io.ytterby.certification.claim.domain;

import java.util.UUID;

/** A certified input: goods that a certificate covers, as they were when they were brought into the books. */
public record OriginId(UUID value) implements Comparable<OriginId> {
    public static OriginId random() {
        return new OriginId(UUID.randomUUID());
    }

    @Override
    public int compareTo(OriginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
