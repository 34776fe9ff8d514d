package io.ytterby.tracking.query.db;

import io.ytterby.epcis.query.BetweenTimes;
import io.ytterby.epcis.query.Criterion;
import io.ytterby.epcis.query.EventIds;
import io.ytterby.epcis.query.EventQuery;
import io.ytterby.epcis.query.MatchEpc;
import io.ytterby.epcis.query.OfType;
import io.ytterby.epcis.query.Order;
import io.ytterby.epcis.query.WithAction;
import io.ytterby.tracking.query.domain.PagePosition;
import io.ytterby.tracking.query.domain.SettledPosition;
import io.ytterby.tracking.query.domain.Sight;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query as conditions over {@code epcis_event e}. Each condition holds for every event that fits; what it lets through
 * beside those, the criteria themselves sort out. What somebody may not see no condition lets through.
 */
final class QuerySql {
    /** Own captures, and what is about a lot that is the organisation's or was granted to it in full. */
    static final String SIGHT = """
            (e.org = :org OR EXISTS (
                SELECT 1 FROM epcis_event_lot about JOIN lot ON lot.lot_id = about.lot_id
                 WHERE about.seq = e.seq
                   AND (:org IN (lot.producer_org, lot.custodian_org, lot.recipient_org)
                        OR EXISTS (SELECT 1 FROM lot_grant shown WHERE shown.lot_id = lot.lot_id
                                      AND shown.org = :org AND shown.scope = 'full'))))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> bindings = new LinkedHashMap<>();

    private QuerySql() {}

    static QuerySql of(EventQuery query) {
        var sql = new QuerySql();
        query.criteria().forEach(sql::add);
        return sql;
    }

    QuerySql seenBy(Sight sight) {
        if (sight.all()) return this;
        bindings.put("org", sight.organisation().value());
        conditions.add(SIGHT);
        return this;
    }

    QuerySql within(String snapshot) {
        bindings.put("snapshot", snapshot);
        conditions.add("pg_visible_in_snapshot(e.xid, CAST(:snapshot AS pg_snapshot))");
        return this;
    }

    /** Behind a position and below the oldest transaction that still ran: what lies there has ended. */
    QuerySql settled(SettledPosition position, String horizon) {
        bindings.put("afterXid", position.xid());
        bindings.put("afterSeq", position.seq());
        bindings.put("horizon", horizon);
        conditions.add("(e.xid, e.seq) > (CAST(:afterXid AS xid8), :afterSeq) AND e.xid < CAST(:horizon AS xid8)");
        return this;
    }

    QuerySql unseenBy(String snapshot) {
        bindings.put("seen", snapshot);
        conditions.add("NOT pg_visible_in_snapshot(e.xid, CAST(:seen AS pg_snapshot))");
        return this;
    }

    QuerySql behind(@Nullable PagePosition position, Order order) {
        if (position == null) return this;
        var than = order.descending() ? "<" : ">";
        bindings.put("afterSeq", position.seq());
        if (position.at() == null) {
            conditions.add("e.seq " + than + " :afterSeq");
            return this;
        }
        bindings.put("afterTime", timestamp(position.at()));
        conditions.add("(" + column(order) + ", e.seq) " + than + " (:afterTime, :afterSeq)");
        return this;
    }

    /** {@code WHERE …}, or nothing. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join("\n AND ", conditions);
    }

    static String orderBy(Order order) {
        var direction = order.descending() ? " DESC" : "";
        var time = order.by() == Order.By.EVENT_TIME || order.by() == Order.By.RECORD_TIME;
        return (time ? column(order) + direction + ", " : "") + "e.seq" + direction;
    }

    Query bind(Query query) {
        bindings.forEach((name, value) -> {
            if (value instanceof String[] texts) query.bindArray(name, String.class, (Object[]) texts);
            else if (value instanceof Long[] numbers) query.bindArray(name, Long.class, (Object[]) numbers);
            else query.bind(name, value);
        });
        return query;
    }

    private static String column(Order order) {
        return order.by() == Order.By.EVENT_TIME ? "e.event_time" : "e.record_time";
    }

    private void add(Criterion criterion) {
        switch (criterion) {
            case OfType type -> conditions.add("e.type = ANY(" + texts(type.types()) + ")");
            case WithAction action -> conditions.add("e.action = ANY(" + texts(action.actions()) + ")");
            case EventIds ids -> {
                var bound = texts(ids.ids());
                conditions.add("e.seq IN (SELECT identity.seq FROM event_identity identity WHERE identity.event_key IN"
                        + " (SELECT text_key(asked) FROM unnest(" + bound + ") AS asked)) AND e.event_id = ANY(" + bound
                        + ")");
            }
            case BetweenTimes times -> between(times);
            case MatchEpc match -> match(match);
            default -> ofTerms(criterion);
        }
    }

    /** The database keeps microseconds, an event may say nanoseconds: a microsecond more on either side. */
    private void between(BetweenTimes times) {
        var column = switch (times.clock()) {
            case EVENT -> "e.event_time";
            case RECORD -> "e.record_time";
            case ERROR_DECLARATION -> "e.error_declared_at";
        };
        if (times.from() != null)
            conditions.add(column + " >= " + bound(timestamp(times.from().minus(1, ChronoUnit.MICROS))));
        if (times.before() != null)
            conditions.add(column + " < " + bound(timestamp(times.before().plus(1, ChronoUnit.MICROS))));
    }

    private void match(MatchEpc match) {
        var terms = match.oneOfTerms();
        if (terms.isEmpty()) return;
        var listed = "e.terms && " + texts(terms);
        var unlisted = match.unlisted();
        conditions.add(
                unlisted.isEmpty()
                        ? listed
                        : "(" + listed + " OR e.seq = ANY(" + bound(unlisted.toArray(Long[]::new)) + "))");
    }

    private void ofTerms(Criterion criterion) {
        if (!criterion.oneOfTerms().isEmpty()) conditions.add("e.terms && " + texts(criterion.oneOfTerms()));
    }

    private String texts(Collection<String> values) {
        return "CAST(" + bound(values.toArray(String[]::new)) + " AS text[])";
    }

    private String bound(Object value) {
        var name = "p" + bindings.size();
        bindings.put(name, value);
        return ":" + name;
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
