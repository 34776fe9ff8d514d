package io.ytterby.certification.credential.db;

import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;

/** Heads of the log that no witness has signed: verifiers notice. */
@Singleton
class CredentialFigures implements Look {
    private final Figure unwitnessedAge;
    private final Clock clock;

    CredentialFigures(MeterRegistry metrics, Clock clock) {
        this.unwitnessedAge = Figure.of(
                metrics,
                "ytterby.credential.unwitnessed.age.seconds",
                "How long the oldest head of the log has waited that no witnessed one contains");
        this.clock = clock;
    }

    @Override
    public void look(Handle handle) {
        var now = clock.instant();
        unwitnessedAge.is(age(handle, now, """
                SELECT signed_at FROM credential_log_head
                 WHERE size > (SELECT coalesce(max(size), 0) FROM credential_log_head WHERE witnessed_at IS NOT NULL)
                 ORDER BY size LIMIT 1"""));
    }

    private static Duration age(Handle handle, Instant now, String sql) {
        return handle.createQuery(sql)
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(at -> Duration.between(at.toInstant(), now))
                .orElse(Duration.ZERO);
    }

    @Override
    public void lost() {
        unwitnessedAge.isUnknown();
    }
}
