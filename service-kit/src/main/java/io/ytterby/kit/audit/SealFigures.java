package io.ytterby.kit.audit;

import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;

/** How much of the audit is not yet chained and signed, and since when. It should be a second at most. */
@Singleton
class SealFigures implements Look {
    private final Figure unsealed;
    private final Figure age;
    private final Clock clock;

    SealFigures(MeterRegistry metrics, Clock clock) {
        this.unsealed = Figure.of(metrics, "ytterby.audit.unsealed", "Audit entries that are not sealed yet");
        this.age = Figure.of(metrics, "ytterby.audit.unsealed.age.seconds", "How long the oldest of them has waited");
        this.clock = clock;
    }

    @Override
    public void look(Handle handle) {
        unsealed.is(handle.createQuery("SELECT count(*) FROM audit_unsealed")
                .mapTo(Long.class)
                .one());
        age.is(handle.createQuery("SELECT at FROM audit WHERE id = (SELECT min(audit_id) FROM audit_unsealed)")
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(at -> Duration.between(at.toInstant(), clock.instant()))
                .orElse(Duration.ZERO));
    }

    @Override
    public void lost() {
        unsealed.isUnknown();
        age.isUnknown();
    }
}
