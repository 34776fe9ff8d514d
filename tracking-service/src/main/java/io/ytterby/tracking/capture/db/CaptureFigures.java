package io.ytterby.tracking.capture.db;

import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** How many capture jobs are open, since when the oldest has waited, and how many events the store has taken. */
@Singleton
class CaptureFigures implements Look {
    private static final List<String> OPEN = List.of("RECEIVING", "WAITING", "RUNNING");

    private final Map<String, Figure> jobs = new TreeMap<>();
    private final Figure oldest;
    private final Figure events;
    private final Clock clock;

    CaptureFigures(MeterRegistry metrics, Clock clock) {
        for (var status : OPEN)
            jobs.put(
                    status,
                    Figure.of(
                            metrics,
                            "ytterby.capture.jobs.open",
                            "Documents whose capture has not ended",
                            "status",
                            status.toLowerCase(Locale.ROOT)));
        this.oldest = Figure.of(
                metrics,
                "ytterby.capture.oldest.age.seconds",
                "Since the oldest received document came that is not done");
        this.events = Figure.of(
                metrics, "ytterby.custody.event.number", "The number of the last custody event; it only grows");
        this.clock = clock;
    }

    @Override
    public void look(Handle handle) {
        Map<String, Long> counts = new HashMap<>();
        handle.createQuery("SELECT status, count(*) AS number FROM capture_job WHERE status <> 'DONE' GROUP BY status")
                .map((row, context) -> counts.put(row.getString("status"), row.getLong("number")))
                .list();
        jobs.forEach((status, figure) -> figure.is(counts.getOrDefault(status, 0L)));
        oldest.is(handle.createQuery("""
                        SELECT created_at FROM capture_job WHERE status <> 'DONE' AND status <> 'RECEIVING'
                         ORDER BY created_at LIMIT 1""")
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(at -> Duration.between(at.toInstant(), clock.instant()))
                .orElse(Duration.ZERO));
        events.is(handle.createQuery("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM epcis_event_seq_seq")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void lost() {
        jobs.values().forEach(Figure::isUnknown);
        oldest.isUnknown();
        events.isUnknown();
    }
}
