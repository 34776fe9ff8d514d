package io.ytterby.inspection.instrument.domain;

import java.time.Instant;

/**
 * An instrument as the registry has it now.
 *
 * @param since when its first card was approved
 * @param version goes up with each approved card
 */
public record RegisteredInstrument(InstrumentId id, InstrumentCard card, Instant since, long version) {
    public RegisteredInstrument with(InstrumentCard next) {
        return new RegisteredInstrument(id, next, since, version + 1);
    }
}
