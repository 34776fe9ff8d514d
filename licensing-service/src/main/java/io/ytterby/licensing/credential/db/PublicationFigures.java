package io.ytterby.licensing.credential.db;

import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;

/** What was revoked or suspended and is in no signed list yet: until it is, a verifier without us believes the licence. */
@Singleton
class PublicationFigures implements Look {
    private final Figure unpublished;
    private final Figure age;
    private final Clock clock;

    PublicationFigures(MeterRegistry metrics, Clock clock) {
        this.unpublished =
                Figure.of(metrics, "ytterby.credential.unpublished", "Changes of status that no signed list has yet");
        this.age = Figure.of(
                metrics, "ytterby.credential.unpublished.age.seconds", "How long the oldest of them has waited");
        this.clock = clock;
    }

    @Override
    public void look(Handle handle) {
        unpublished.is(handle.createQuery("SELECT count(*) FROM status_unpublished")
                .mapTo(Long.class)
                .one());
        age.is(handle.createQuery("""
                        SELECT recorded_at FROM status_event WHERE id = (SELECT min(event) FROM status_unpublished)""")
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(at -> Duration.between(at.toInstant(), clock.instant()))
                .orElse(Duration.ZERO));
    }

    @Override
    public void lost() {
        unpublished.isUnknown();
        age.isUnknown();
    }
}
