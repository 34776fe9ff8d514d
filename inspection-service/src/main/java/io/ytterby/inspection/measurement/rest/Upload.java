package io.ytterby.inspection.measurement.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.ytterby.inspection.measurement.app.RecordMeasurement;
import io.ytterby.inspection.measurement.domain.MeasurementContext;

/**
 * A measurement as it is sent. Its key is held against name, hash, metadata and context: what was read from the bytes is no
 * part of what was asked.
 */
record Upload(
        String name,
        String sha256,
        String metadata,
        MeasurementContext context,
        @JsonIgnore RecordMeasurement.File file,
        @JsonIgnore RecordMeasurement.Judged judged) {}
