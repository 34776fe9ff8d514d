package io.ytterby.licensing.controllist.domain;

import java.time.LocalDate;

/** An instrument as it stands on a day, as the list reads the silence of the texts. */
record InstrumentOnDay(Instrument instrument, LocalDate day, Standing standing) {
    boolean binds() {
        return standing.binds();
    }

    boolean isOpen() {
        return standing.isOpen();
    }

    InstrumentId id() {
        return instrument.id();
    }
}
