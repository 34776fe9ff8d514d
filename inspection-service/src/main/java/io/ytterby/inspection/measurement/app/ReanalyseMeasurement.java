package io.ytterby.inspection.measurement.app;

import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.measurement.domain.GivenVerdict;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.inspection.measurement.domain.MeasurementId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.spectra.Analysis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A newer model looks at an old file: its verdict comes after those that stand, and overwrites none. */
@ApplicationScoped
public class ReanalyseMeasurement {
    private final Declarations declarations;
    private final Measurements measurements;
    private final GiveVerdict giveVerdict;

    ReanalyseMeasurement(Declarations declarations, Measurements measurements, GiveVerdict giveVerdict) {
        this.declarations = declarations;
        this.measurements = measurements;
        this.giveVerdict = giveVerdict;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Given(Measurement measurement, GivenVerdict verdict) implements Outcome {}

        record NoSuchMeasurement() implements Outcome {}

        /** This model has given the newest verdict: it would say the same. */
        record SameModel(String model) implements Outcome {}
    }

    /** @param analysis of the measurement's own file under its own conditions, by today's model */
    @Transactional
    public Outcome give(Actor actor, MeasurementId id, Analysis analysis) {
        var measurement = measurements.lookUp(id).orElse(null);
        if (measurement == null) return new Outcome.NoSuchMeasurement();
        var of = measurement.context().declaration();
        var declaration = of == null ? null : declarations.lock(of).orElseThrow();
        var before = measurements.verdicts(id);
        if (before.getFirst().model().equals(analysis.model())) return new Outcome.SameModel(analysis.model());
        return new Outcome.Given(measurement, giveVerdict.give(actor, measurement, declaration, analysis, before));
    }
}
