package io.ytterby.inspection.instrument.app;

import io.ytterby.inspection.instrument.domain.Calibration;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.instrument.domain.RegisteredInstrument;
import io.ytterby.inspection.instrument.domain.Standing;
import io.ytterby.inspection.instrument.domain.Uptime;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Instruments with what they are worth today. */
@ApplicationScoped
public class ReadInstruments {
    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private final Instruments instruments;
    private final Clock clock;

    ReadInstruments(Instruments instruments, Clock clock) {
        this.instruments = instruments;
        this.clock = clock;
    }

    /** One, whether it may give verdicts today, and how long it could. */
    public record Seen(RegisteredInstrument instrument, Standing standing, UptimeSeen uptime) {}

    /** The share of a time, 0 to 1, in which it was in service and calibrated: 30 days, or since it was registered. */
    public record UptimeSeen(Instant from, Instant until, BigDecimal share) {}

    /** One of a list, with its place in it. */
    public record Listed(long place, Seen seen) {}

    public Optional<Seen> one(InstrumentId id) {
        return instruments.find(id).map(this::seen);
    }

    public List<Listed> list(long after, int limit) {
        return instruments.list(after, limit).stream()
                .map(row -> new Listed(row.place(), seen(row.instrument())))
                .toList();
    }

    private Seen seen(RegisteredInstrument instrument) {
        var calibrations = instruments.calibrations(instrument.id());
        var now = clock.instant();
        var today = now.atZone(InstrumentsInForce.OFFICE).toLocalDate();
        return new Seen(
                instrument, Standing.of(instrument, calibrations, today), uptime(instrument, calibrations, now));
    }

    private UptimeSeen uptime(RegisteredInstrument instrument, List<Calibration> calibrations, Instant now) {
        var monthAgo = now.minus(LOOKED_BACK);
        var from = instrument.since().isAfter(monthAgo) ? instrument.since() : monthAgo;
        var changes = instruments.history(instrument.id()).reversed().stream()
                .map(past ->
                        new Uptime.Change(past.since(), past.instrument().card().inService()))
                .toList();
        return new UptimeSeen(from, now, Uptime.share(changes, calibrations, from, now, InstrumentsInForce.OFFICE));
    }
}
