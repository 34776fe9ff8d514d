package io.ytterby.gateway.webhook.db;

import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What waits to be delivered by webhooks that are active, since when, and how many subjects are parked. */
@Singleton
class BacklogFigures implements Look {
    private final Figure waiting;
    private final Figure oldest;
    private final Figure parked;
    private final Figure disabled;
    private final Clock clock;

    BacklogFigures(MeterRegistry metrics, Clock clock) {
        this.waiting = Figure.of(metrics, "ytterby.webhook.waiting", "Messages that active webhooks have not got yet");
        this.oldest =
                Figure.of(metrics, "ytterby.webhook.oldest.age.seconds", "How long the oldest of them has waited");
        this.parked = Figure.of(metrics, "ytterby.webhook.parked", "Subjects whose first message was given up");
        this.disabled = Figure.of(metrics, "ytterby.webhook.disabled", "Webhooks that were switched off");
        this.clock = clock;
    }

    @Override
    public void look(Handle handle) {
        handle.createQuery("""
                        SELECT count(*) AS number, min(d.created_at) AS oldest
                          FROM webhook_delivery d
                          JOIN webhook w ON w.id = d.webhook AND w.state IN ('ACTIVE', 'PENDING')
                          JOIN webhook_lane l ON l.webhook = d.webhook AND l.kind = d.kind AND l.subject = d.subject
                         WHERE d.state = 'WAITING' AND NOT l.parked""")
                .map((row, context) -> {
                    waiting.is(row.getLong("number"));
                    var since = row.getObject("oldest", OffsetDateTime.class);
                    oldest.is(since == null ? Duration.ZERO : Duration.between(since.toInstant(), clock.instant()));
                    return true;
                })
                .one();
        parked.is(one(handle, "SELECT count(*) FROM webhook_lane WHERE parked"));
        disabled.is(one(handle, "SELECT count(*) FROM webhook WHERE state = 'DISABLED'"));
    }

    private static long one(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    @Override
    public void lost() {
        List.of(waiting, oldest, parked, disabled).forEach(Figure::isUnknown);
    }
}
