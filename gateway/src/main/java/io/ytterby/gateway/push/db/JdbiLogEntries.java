package io.ytterby.gateway.push.db;

import io.ytterby.gateway.push.app.EventLog.ReadOutcome;
import io.ytterby.gateway.push.app.LogEntries;
import io.ytterby.gateway.push.domain.Logged;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@Singleton
class JdbiLogEntries implements LogEntries {
    private static final String COLUMNS = "e.organisation, e.seq, e.id, e.type, e.subject, e.occurred_at, e.data";

    private final Jdbi jdbi;
    private final Clock clock;

    JdbiLogEntries(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Logged> add(Collection<Notice> notices) {
        return jdbi.withHandle(handle -> new Numbering(handle, clock.instant()).add(notices));
    }

    @Override
    public ReadOutcome read(OrganisationId organisation, long after, int limit) {
        return jdbi.withHandle(handle -> {
            // First the head: an entry that is committed in between is then newer than it, and does no harm.
            long newest = newest(handle, organisation);
            var items = handle.createQuery("SELECT " + COLUMNS + """
                             FROM push_event e WHERE organisation = :organisation AND seq > :after
                            ORDER BY seq LIMIT :limit""")
                    .bind("organisation", organisation.value())
                    .bind("after", after)
                    .bind("limit", limit)
                    .map(JdbiLogEntries::logged)
                    .list();
            boolean follows =
                    items.isEmpty() ? after == newest : items.getFirst().seq() == after + 1;
            if (follows) return new ReadOutcome.Page(items, Math.max(newest, last(items, after)));
            return new ReadOutcome.Gone(oldest(handle, organisation), newest);
        });
    }

    private static long last(List<Logged> items, long after) {
        return items.isEmpty() ? after : items.getLast().seq();
    }

    @Override
    public List<Logged> readAll(Map<OrganisationId, Long> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS + """
                         FROM unnest(:organisations, :after) AS a (organisation, seq)
                        CROSS JOIN LATERAL (
                            SELECT * FROM push_event p WHERE p.organisation = a.organisation AND p.seq > a.seq
                             ORDER BY p.seq LIMIT :each) e
                        ORDER BY e.organisation, e.seq LIMIT :limit""")
                .bindArray("organisations", String.class, values(after.keySet()))
                .bindArray("after", Long.class, after.values().toArray())
                .bind("each", limit)
                .bind("limit", limit)
                .map(JdbiLogEntries::logged)
                .list());
    }

    @Override
    public long newest(OrganisationId organisation) {
        return jdbi.withHandle(handle -> newest(handle, organisation));
    }

    private static long newest(Handle handle, OrganisationId organisation) {
        return handle.createQuery("SELECT last_seq FROM push_head WHERE organisation = :organisation")
                .bind("organisation", organisation.value())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    @Override
    public Map<OrganisationId, Long> newest(Collection<OrganisationId> organisations) {
        return jdbi.withHandle(handle -> {
            var found = new HashMap<OrganisationId, Long>();
            handle.createQuery("SELECT organisation, last_seq FROM push_head WHERE organisation = ANY(:organisations)")
                    .bindArray("organisations", String.class, values(organisations))
                    .map((row, context) -> found.put(new OrganisationId(row.getString(1)), row.getLong(2)))
                    .list();
            return found;
        });
    }

    @Override
    public long oldest(OrganisationId organisation) {
        return jdbi.withHandle(handle -> oldest(handle, organisation));
    }

    private static long oldest(Handle handle, OrganisationId organisation) {
        long next = newest(handle, organisation) + 1;
        return handle.createQuery("SELECT seq FROM push_event WHERE organisation = :organisation ORDER BY seq LIMIT 1")
                .bind("organisation", organisation.value())
                .mapTo(Long.class)
                .findOne()
                .orElse(next);
    }

    @Override
    public int forget(Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        DELETE FROM push_event WHERE (organisation, seq) IN (
                            SELECT p.organisation, p.seq FROM (
                                SELECT organisation, max(seq) AS seq FROM push_event
                                 WHERE logged_at < :before GROUP BY organisation) old
                              JOIN push_event p ON p.organisation = old.organisation AND p.seq <= old.seq
                             ORDER BY p.organisation, p.seq LIMIT :limit)""")
                .bind("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .bind("limit", limit)
                .execute());
    }

    private static Object[] values(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray();
    }

    private static Logged logged(ResultSet row, StatementContext context) throws SQLException {
        return new Logged(
                row.getLong("seq"),
                new Notice(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getString("organisation")),
                        row.getString("type"),
                        row.getString("subject"),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        row.getString("data")));
    }
}
