package io.ytterby.inspection.instrument.app;

import io.ytterby.inspection.instrument.domain.Calibration;
import io.ytterby.inspection.instrument.domain.InstrumentChange;
import io.ytterby.inspection.instrument.domain.InstrumentChange.Content;
import io.ytterby.inspection.instrument.domain.RegisteredInstrument;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second person decides on a change; approved, it is in force with the same transaction. */
@ApplicationScoped
public class DecideChange {
    private final Instruments instruments;
    private final InstrumentChanges changes;
    private final OpenMeasurements openMeasurements;
    private final Journal journal;
    private final Clock clock;

    DecideChange(
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

    /** @return empty if there is no such change */
    @Transactional
    public Optional<InstrumentChange.Outcome> approve(Actor actor, UUID id, @Nullable String why) {
        return changes.lock(id).map(change -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var instrument = instruments.lock(change.instrument()).orElse(null);
            var open = openMeasurements.has(actor.person(), change.instrument(), now.minus(ProposeChange.UNSETTLED));
            long current = instrument == null ? 0 : instrument.version();
            var outcome = change.approve(actor.person(), open, current, why, now);
            if (!(outcome instanceof InstrumentChange.Outcome.Decided(var approved))) return outcome;
            changes.decide(approved);
            if (!putInForce(approved, instrument, now)) return new InstrumentChange.Refused.CardHasChanged(0, 1);
            journal.write(
                    new Change(actor, "instrument.change-approved", "instrument/" + change.instrument(), approved));
            return outcome;
        });
    }

    /** @return empty if there is no such change */
    @Transactional
    public Optional<InstrumentChange.Outcome> reject(Actor actor, UUID id, String why) {
        return changes.lock(id).map(change -> {
            var outcome = change.reject(actor.person(), why, clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (outcome instanceof InstrumentChange.Outcome.Decided(var rejected)) {
                changes.decide(rejected);
                journal.write(
                        new Change(actor, "instrument.change-rejected", "instrument/" + change.instrument(), rejected));
            }
            return outcome;
        });
    }

    /** @return false if another new instrument took the id in the meantime */
    private boolean putInForce(InstrumentChange approved, @Nullable RegisteredInstrument instrument, Instant now) {
        var id = approved.instrument();
        if (approved.content() instanceof Content.NewCard(var card)) {
            if (instrument == null) return instruments.add(new RegisteredInstrument(id, card, now, 1), approved, now);
            instruments.update(instrument.with(card), approved, now);
        }
        if (approved.content() instanceof Content.NewCalibration(var certificate))
            instruments.add(
                    new Calibration(approved.id(), id, certificate, approved.proposedBy(), decider(approved), now));
        return true;
    }

    private static PersonId decider(InstrumentChange approved) {
        var decision = approved.decision();
        if (decision == null) throw new IllegalArgumentException("change " + approved.id() + " is not decided");
        return decision.by();
    }
}
