package io.ytterby.licensing.casework.db;

import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.observe.Figure;
import io.ytterby.kit.observe.Look;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** How many cases lie with whom, how old the oldest is, and how many are near the end of their time or past it. */
@Singleton
class CaseFigures implements Look {
    private static final ZoneId LEGAL_DAYS = ZoneId.of("Asia/Shanghai");
    private static final int SOON_DAYS = 5;

    private final Figure withAuthority;
    private final Figure withApplicant;
    private final Figure dueSoon;
    private final Figure overdue;
    private final Figure oldest;
    private final Clock clock;

    CaseFigures(MeterRegistry metrics, Clock clock) {
        this.withAuthority = open(metrics, "authority");
        this.withApplicant = open(metrics, "applicant");
        this.dueSoon = due(metrics, "soon");
        this.overdue = due(metrics, "overdue");
        this.oldest =
                Figure.of(metrics, "ytterby.cases.oldest.age.seconds", "Since the oldest open case was submitted");
        this.clock = clock;
    }

    private static Figure open(MeterRegistry metrics, String holder) {
        return Figure.of(
                metrics, "ytterby.cases.open", "Cases without a decision, by whose turn it is", "holder", holder);
    }

    private static Figure due(MeterRegistry metrics, String when) {
        return Figure.of(
                metrics,
                "ytterby.cases.due",
                "Cases with the authority whose last day is near (five days) or past",
                "when",
                when);
    }

    @Override
    public void look(Handle handle) {
        var today = LocalDate.now(clock.withZone(LEGAL_DAYS));
        handle.createQuery("""
                        SELECT count(*) FILTER (WHERE NOT waits) AS ours, count(*) FILTER (WHERE waits) AS theirs,
                               count(*) FILTER (WHERE NOT waits AND due_on BETWEEN :today AND :soon) AS soon,
                               count(*) FILTER (WHERE NOT waits AND due_on < :today) AS overdue,
                               min(submitted_at) AS oldest
                          FROM case_desk WHERE ended_at IS NULL""")
                .bind("today", today)
                .bind("soon", today.plusDays(SOON_DAYS))
                .map((row, context) -> write(row))
                .one();
    }

    private boolean write(ResultSet row) throws SQLException {
        withAuthority.is(row.getLong("ours"));
        withApplicant.is(row.getLong("theirs"));
        dueSoon.is(row.getLong("soon"));
        overdue.is(row.getLong("overdue"));
        var submitted = row.getObject("oldest", OffsetDateTime.class);
        oldest.is(submitted == null ? Duration.ZERO : Duration.between(submitted.toInstant(), clock.instant()));
        return true;
    }

    @Override
    public void lost() {
        List.of(withAuthority, withApplicant, dueSoon, overdue, oldest).forEach(Figure::isUnknown);
    }
}
