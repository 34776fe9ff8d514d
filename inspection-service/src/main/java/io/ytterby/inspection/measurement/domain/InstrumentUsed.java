package io.ytterby.inspection.measurement.domain;

import io.ytterby.inspection.instrument.domain.InstrumentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement was made with, as it stood then.
 *
 * @param named the id as it was sent; null where the sender described the instrument himself, or not at all
 * @param id the instrument of that id, if the registry has it
 * @param calibration that was in force
 * @param conditions card and calibration as JSON in the words of metadata: a later analysis takes the same
 * @param detail a sentence for people
 */
public record InstrumentUsed(
        @Nullable String named,
        @Nullable InstrumentId id,
        @Nullable UUID calibration,
        @Nullable String conditions,
        State state,
        String detail) {

    /** Whether somebody vouches for it. */
    public enum State {
        /** In service and calibrated. */
        IN_FORCE,
        /** Nobody named an instrument of the registry: what the file and the sender say is all there is. */
        NOT_REGISTERED,
        /** The named one is out of calibration, out of service or unknown: there is no verdict. */
        OUT_OF_CALIBRATION
    }
}
