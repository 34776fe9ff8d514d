package io.ytterby.inspection.sample.domain;

import java.util.UUID;

/** A sample. */
public record SampleId(UUID value) {
    public static SampleId random() {
        return new SampleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
