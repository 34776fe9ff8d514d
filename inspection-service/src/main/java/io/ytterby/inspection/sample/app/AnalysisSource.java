package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.instrument.app.InstrumentsInForce;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.instrument.domain.Standing;
import io.ytterby.inspection.measurement.app.Measurements;
import io.ytterby.inspection.measurement.domain.InstrumentUsed;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.inspection.measurement.domain.MeasurementId;
import io.ytterby.inspection.sample.app.SampleOutcome.Invalid;
import io.ytterby.inspection.sample.domain.Sample;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Whether an analysis may lean on what it names: a measurement of the same goods by that instrument, and an instrument that
 * counts today if the registry knows it. Another laboratory's instrument is its own affair.
 */
@Singleton
class AnalysisSource {
    private final Measurements measurements;
    private final InstrumentsInForce instruments;
    private final Clock clock;

    AnalysisSource(Measurements measurements, InstrumentsInForce instruments, Clock clock) {
        this.measurements = measurements;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** @return what is wrong with it */
    Optional<Invalid> fault(Sample sample, AnalyseSample.Found found) {
        if (found.measurement() == null) return outOfForce(found.instrument());
        return measurements
                .lookUp(new MeasurementId(found.measurement()))
                .filter(measured ->
                        sample.declaration().equals(measured.context().declaration()))
                .map(measured -> fault(measured, found.instrument()))
                .orElseGet(
                        () -> Optional.of(new Invalid("/measurementId", "must be a measurement of the same goods.")));
    }

    private static Optional<Invalid> fault(Measurement measured, String instrument) {
        var used = measured.instrument();
        if (!instrument.equals(used.named()))
            return Optional.of(new Invalid("/instrumentId", "must be the instrument of that measurement."));
        return used.state() == InstrumentUsed.State.OUT_OF_CALIBRATION
                ? Optional.of(new Invalid("/measurementId", "counts for nothing: " + used.detail()))
                : Optional.empty();
    }

    private Optional<Invalid> outOfForce(String instrument) {
        return InstrumentId.ifShaped(instrument)
                .map(id -> instruments.at(id, clock.instant()))
                .filter(standing -> standing instanceof Standing.OutOfForce out && out.known())
                .map(standing ->
                        new Invalid("/instrumentId", "must count today: it is out of service or calibration."));
    }
}
