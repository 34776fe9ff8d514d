package io.ytterby.inspection.measurement.domain;

import java.util.UUID;

/** A measurement. */
public record MeasurementId(UUID value) {
    public static MeasurementId random() {
        return new MeasurementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
