package io.ytterby.inspection.hold.db;

import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** How many holds run, since when, and how many are near the end of their legal clock or past it: goods wait for these. */
@Singleton
class HoldFigures implements Look {
    private static final Duration SOON = Duration.ofDays(2);

    private final Figure running;
    private final Figure oldest;
    private final Figure dueSoon;
    private final Figure overdue;
    private final Clock clock;

    HoldFigures(MeterRegistry metrics, Clock clock) {
        this.running =
                Figure.of(metrics, "ytterby.holds.open", "Holds that run: neither lifted nor turned into a seizure");
        this.oldest = Figure.of(metrics, "ytterby.holds.oldest.age.seconds", "Since the oldest of them was placed");
        this.dueSoon = due(metrics, "soon");
        this.overdue = due(metrics, "overdue");
        this.clock = clock;
    }

    private static Figure due(MeterRegistry metrics, String when) {
        return Figure.of(
                metrics,
                "ytterby.holds.due",
                "Holds whose legal clock or review ends within two days, or has ended",
                "when",
                when);
    }

    @Override
    public void look(Handle handle) {
        var now = clock.instant();
        handle.createQuery("""
                        SELECT count(*) AS running, min(placed_at) AS oldest,
                               count(*) FILTER (WHERE least(review_by, clock_until) BETWEEN :now AND :soon) AS soon,
                               count(*) FILTER (WHERE least(review_by, clock_until) < :now) AS overdue
                          FROM hold WHERE status IN ('PLACED', 'EXTENDED')""")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("soon", now.plus(SOON).atOffset(ZoneOffset.UTC))
                .map((row, context) -> write(row, now))
                .one();
    }

    private boolean write(ResultSet row, Instant now) throws SQLException {
        running.is(row.getLong("running"));
        dueSoon.is(row.getLong("soon"));
        overdue.is(row.getLong("overdue"));
        var placed = row.getObject("oldest", OffsetDateTime.class);
        oldest.is(placed == null ? Duration.ZERO : Duration.between(placed.toInstant(), now));
        return true;
    }

    @Override
    public void lost() {
        List.of(running, oldest, dueSoon, overdue).forEach(Figure::isUnknown);
    }
}
