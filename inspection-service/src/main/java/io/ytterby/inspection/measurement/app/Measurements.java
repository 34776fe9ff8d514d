package io.ytterby.inspection.measurement.app;

import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.measurement.domain.GivenVerdict;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.inspection.measurement.domain.MeasurementId;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.kernel.DeclarationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All measurements and what was made of them. Nothing is ever changed or taken out. */
public interface Measurements {
    void add(Measurement measurement);

    void add(GivenVerdict verdict);

    Optional<Measurement> lookUp(MeasurementId id);

    /** The newest first. */
    List<GivenVerdict> verdicts(MeasurementId id);

    /** The newest first, those placed before {@code before}, each with its newest verdict. */
    List<Listed> list(MeasurementQuery query, long before, int limit);

    /**
     * Which measurements.
     *
     * @param verdict of the newest analysis
     */
    record MeasurementQuery(
            @Nullable DeclarationId declaration,
            @Nullable OrderId order,
            @Nullable InstrumentId instrument,
            @Nullable Outcome verdict) {}

    /** One of a list, with its place in it. */
    record Listed(long place, Measurement measurement, GivenVerdict verdict) {}
}
