package io.ytterby.issuing.list.db;

import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;

/** What was taken back and is in no signed list yet: verifiers notice. */
@Singleton
class UnpublishedFigures implements Look {
    private final Figure unpublished;
    private final Figure unpublishedAge;
    private final Clock clock;

    UnpublishedFigures(MeterRegistry metrics, Clock clock) {
        this.unpublished =
                Figure.of(metrics, "ytterby.credential.unpublished", "Changes of status that no signed list has yet");
        this.unpublishedAge = Figure.of(
                metrics, "ytterby.credential.unpublished.age.seconds", "How long the oldest of them has waited");
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
    }
}
