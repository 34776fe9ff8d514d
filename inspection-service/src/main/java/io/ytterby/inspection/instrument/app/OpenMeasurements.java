package io.ytterby.inspection.instrument.app;

import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;

/** Whose measurements are not settled yet. */
public interface OpenMeasurements {
    /**
     * Whether a person has a measurement by an instrument whose order is neither closed nor cancelled; or one without an
     * order that is younger than {@code since}.
     */
    boolean has(PersonId person, InstrumentId instrument, Instant since);
}
