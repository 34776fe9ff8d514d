package io.ytterby.inspection.instrument.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A certificate that a second person has approved. The newest that covers a day is in force on it. */
public record Calibration(
        UUID id,
        InstrumentId instrument,
        CalibrationCertificate certificate,
        PersonId proposedBy,
        PersonId approvedBy,
        Instant approvedAt) {}
