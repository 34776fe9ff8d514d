package io.ytterby.inspection.instrument.app;

import io.ytterby.inspection.instrument.domain.Calibration;
import io.ytterby.inspection.instrument.domain.InstrumentChange;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.instrument.domain.RegisteredInstrument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All instruments, and what was approved of them. */
public interface Instruments {
    Optional<RegisteredInstrument> find(InstrumentId id);

    /**
     * The same, and keeps its row to the end of the transaction: no measurement by it is recorded meanwhile, and no other
     * change of it decided.
     */
    Optional<RegisteredInstrument> lock(InstrumentId id);

    /** @return false if there is one of that id: nothing is added then */
    boolean add(RegisteredInstrument instrument, InstrumentChange change, Instant at);

    void update(RegisteredInstrument instrument, InstrumentChange change, Instant at);

    void add(Calibration calibration);

    /** Those of an instrument, the newest first. */
    List<Calibration> calibrations(InstrumentId id);

    /** Its cards, the newest first: at most 200. */
    List<PastCard> history(InstrumentId id);

    /** In the order in which they were registered. */
    List<Listed> list(long after, int limit);

    /** A card, and since when it counted. */
    record PastCard(RegisteredInstrument instrument, UUID change, Instant since) {}

    /** One of a list, with its place in it. */
    record Listed(long place, RegisteredInstrument instrument) {}
}
