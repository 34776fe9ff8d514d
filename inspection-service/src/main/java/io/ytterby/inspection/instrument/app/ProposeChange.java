package io.ytterby.inspection.instrument.app;

import io.ytterby.inspection.instrument.domain.InstrumentChange;
import io.ytterby.inspection.instrument.domain.InstrumentChange.Content;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** One person wants an instrument's card or calibration changed. It counts for nothing yet. */
@ApplicationScoped
public class ProposeChange {
    /** How long a measurement without an order counts as not settled. */
    static final Duration UNSETTLED = Duration.ofHours(24);

    private final Instruments instruments;
    private final InstrumentChanges changes;
    private final OpenMeasurements openMeasurements;
    private final Journal journal;
    private final Clock clock;

    ProposeChange(
            Instruments instruments,
            InstrumentChanges changes,
            OpenMeasurements openMeasurements,
            Journal journal,
            Clock clock) {
        this.instruments = instruments;
        this.changes = changes;
        this.openMeasurements = openMeasurements;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Proposed(InstrumentChange change) implements Outcome {}

        record NoSuchInstrument() implements Outcome {}

        /** The card that was read is not the newest. */
        record Stale(long current) implements Outcome {}

        /** The person has a measurement by this instrument that is not settled. */
        record OwnMeasurement() implements Outcome {}

        /** Another of the same kind waits for its second person. */
        record OneIsOpen(UUID change) implements Outcome {}
    }

    /** @param expected the version that was read; 0 for an instrument that is new */
    @Transactional
    public Outcome card(Actor actor, InstrumentId id, long expected, Content.NewCard card, String reason) {
        var found = instruments.find(id).orElse(null);
        if (found == null && expected != 0) return new Outcome.NoSuchInstrument();
        long current = found == null ? 0 : found.version();
        if (current != expected) return new Outcome.Stale(current);
        return propose(actor, id, current, card, reason);
    }

    @Transactional
    public Outcome calibration(Actor actor, InstrumentId id, Content.NewCalibration calibration, String reason) {
        var found = instruments.find(id).orElse(null);
        if (found == null) return new Outcome.NoSuchInstrument();
        return propose(actor, id, found.version(), calibration, reason);
    }

    private Outcome propose(Actor actor, InstrumentId id, long base, Content content, String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (openMeasurements.has(actor.person(), id, now.minus(UNSETTLED))) return new Outcome.OwnMeasurement();
        var open = changes.open(id, content).orElse(null);
        if (open != null) return new Outcome.OneIsOpen(open.id());
        var change = InstrumentChange.proposed(id, base, content, reason, actor.person(), now);
        changes.add(change);
        journal.write(new Change(actor, "instrument.change-proposed", "instrument/" + id, change));
        return new Outcome.Proposed(change);
    }
}
