package io.ytterby.tracking.query.db;

import io.ytterby.epcis.query.EventQuery;
import io.ytterby.tracking.query.app.FoundEvents;
import io.ytterby.tracking.query.app.SettledEvents;
import io.ytterby.tracking.query.domain.SettledPosition;
import io.ytterby.tracking.query.domain.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Follows the store below the oldest transaction that still runs. That one is asked for first: whatever lies below it has
 * ended by then, so the look that comes after sees all of it.
 */
@ApplicationScoped
class JdbiSettledEvents implements SettledEvents {
    private static final String HORIZON = "SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text)";

    private final Jdbi jdbi;

    JdbiSettledEvents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Now now() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT CAST(pg_snapshot_xmin(now) AS text) AS xmin, CAST(now AS text) AS snapshot
                          FROM (SELECT pg_current_snapshot() AS now) AS one""")
                .map((row, context) ->
                        new Now(new SettledPosition(row.getString("xmin"), 0), row.getString("snapshot")))
                .one());
    }

    @Override
    public Settled after(
            EventQuery query, Sight sight, SettledPosition position, @Nullable String unseenBy, int limit) {
        return jdbi.withHandle(handle -> {
            var horizon = handle.createQuery(HORIZON).mapTo(String.class).one();
            var sql = QuerySql.of(query).seenBy(sight).settled(position, horizon);
            if (unseenBy != null) sql.unseenBy(unseenBy);
            var events = sql.bind(handle.createQuery("""
                            SELECT CAST(e.xid AS text) AS xid, e.seq, e.event_time, e.record_time, context.body AS context, e.doc
                              FROM epcis_event e JOIN event_context context ON context.context_key = e.context_key
                            """ + sql.where() + " ORDER BY e.xid, e.seq LIMIT :limit"))
                    .bind("limit", limit)
                    .map(JdbiSettledEvents::followed)
                    .list();
            boolean goesOn = events.size() == limit;
            return new Settled(events, goesOn ? events.getLast().position() : new SettledPosition(horizon, 0), goesOn);
        });
    }

    private static Followed followed(ResultSet row, StatementContext context) throws SQLException {
        var found = new FoundEvents.Found(
                row.getLong("seq"),
                row.getObject("event_time", OffsetDateTime.class).toInstant(),
                row.getObject("record_time", OffsetDateTime.class).toInstant(),
                row.getString("context"),
                row.getString("doc"));
        return new Followed(found, new SettledPosition(row.getString("xid"), found.seq()));
    }
}
