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

/** What was taken back and is in no signed list yet, and heads of the log that no witness has signed: verifiers notice both. */
@Singleton
class CredentialFigures implements Look {
    private final Figure unpublished;
    private final Figure unpublishedAge;
    private final Figure unwitnessedAge;
    private final Clock clock;

    CredentialFigures(MeterRegistry metrics, Clock clock) {
        this.unpublished =
                Figure.of(metrics, "ytterby.credential.unpublished", "Changes of status that no signed list has yet");
        this.unpublishedAge = Figure.of(
                metrics, "ytterby.credential.unpublished.age.seconds", "How long the oldest of them has waited");
        this.unwitnessedAge = Figure.of(
                metrics,
                "ytterby.credential.unwitnessed.age.seconds",
                "How long the oldest head of the log has waited that no witnessed one contains");
        this.clock = clock;
    }

    @Override
    public void look(Handle handle) {
        var now = clock.instant();
        unpublished.is(handle.createQuery("SELECT count(*) FROM credential_unpublished")
                .mapTo(Long.class)
                .one());
        unpublishedAge.is(age(handle, now, """
                SELECT recorded_at FROM credential_event WHERE id = (SELECT min(event) FROM credential_unpublished)"""));
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
        unpublished.isUnknown();
        unpublishedAge.isUnknown();
        unwitnessedAge.isUnknown();
    }
}
