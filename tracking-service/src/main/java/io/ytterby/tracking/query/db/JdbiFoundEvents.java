package io.ytterby.tracking.query.db;

import io.ytterby.epcis.query.EventIds;
import io.ytterby.epcis.query.EventQuery;
import io.ytterby.epcis.query.Order;
import io.ytterby.tracking.query.app.FoundEvents;
import io.ytterby.tracking.query.domain.PagePosition;
import io.ytterby.tracking.query.domain.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Queries over {@code epcis_event}: by the index of terms, or in the order of an index. */
@ApplicationScoped
class JdbiFoundEvents implements FoundEvents {
    private static final String CANCELED = "57014";
    private static final String SELECT = """
            SELECT e.seq, e.event_time, e.record_time, context.body AS context, e.doc
              FROM epcis_event e JOIN event_context context ON context.context_key = e.context_key
            """;

    private final Jdbi jdbi;

    JdbiFoundEvents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String snapshot() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT CAST(pg_current_snapshot() AS text)")
                .mapTo(String.class)
                .one());
    }

    @Override
    public List<Found> find(EventQuery query, Sight sight, String snapshot, @Nullable PagePosition after, int limit) {
        var sql = QuerySql.of(query).seenBy(sight).within(snapshot).behind(after, query.order());
        try {
            return jdbi.withHandle(handle -> {
                handle.execute("SET LOCAL statement_timeout = '8s'");
                return sql.bind(handle.createQuery(SELECT + sql.where() + " ORDER BY " + QuerySql.orderBy(query.order())
                                + " LIMIT :limit"))
                        .bind("limit", limit)
                        .map(JdbiFoundEvents::found)
                        .list();
            });
        } catch (JdbiException failed) {
            if (failed.getCause() instanceof SQLException cause && CANCELED.equals(cause.getSQLState()))
                throw new TooComplexException("the database did not find an answer in time", failed);
            throw failed;
        }
    }

    @Override
    public Optional<Found> find(String eventId, Sight sight) {
        var query = new EventQuery(
                List.of(new EventIds(Set.of(eventId))),
                new Order(Order.By.STORE, "", false),
                OptionalInt.empty(),
                OptionalInt.empty());
        var sql = QuerySql.of(query).seenBy(sight);
        return jdbi.withHandle(handle -> sql.bind(
                        handle.createQuery(SELECT + sql.where() + " ORDER BY e.error_declared_at NULLS FIRST LIMIT 1"))
                .map(JdbiFoundEvents::found)
                .findOne());
    }

    private static Found found(ResultSet row, StatementContext context) throws SQLException {
        return new Found(
                row.getLong("seq"),
                row.getObject("event_time", OffsetDateTime.class).toInstant(),
                row.getObject("record_time", OffsetDateTime.class).toInstant(),
                row.getString("context"),
                row.getString("doc"));
    }
}
