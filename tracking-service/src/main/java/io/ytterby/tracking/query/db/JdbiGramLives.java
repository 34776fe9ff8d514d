package io.ytterby.tracking.query.db;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.query.app.GramLives;
import io.ytterby.tracking.query.domain.GramEvent;
import io.ytterby.tracking.query.domain.GramSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A gram's life is one look into the history of ranges. Where a span begins in the store the transaction tells that wrote
 * both: times may be equal, and clocks of replicas may differ.
 */
@ApplicationScoped
class JdbiGramLives implements GramLives {
    private static final String SPANS = """
            SELECT history.lot_id, history.state, history.at,
                   (SELECT min(e.seq) FROM epcis_event e
                     WHERE e.xid = history.xid
                       AND EXISTS (SELECT 1 FROM epcis_event_lot about WHERE about.lot_id = history.lot_id AND about.seq = e.seq))
                   AS from_seq
              FROM gram_history history WHERE history.grams @> CAST(:gram AS bigint) ORDER BY history.id""";

    /** Of a gram's end only what ended it: the lot may go on without it. */
    private static final String EVENTS = """
            SELECT DISTINCT ON (e.seq) e.seq, e.type = 'TransformationEvent' AS transformation, span.n,
                   coalesce(e.seq = span.from_seq, e.record_time = span.from_time) AS first
              FROM unnest(CAST(:ns AS int[]), CAST(:lots AS uuid[]), CAST(:seqs AS bigint[]), CAST(:times AS timestamptz[]),
                          CAST(:untilSeqs AS bigint[]), CAST(:untilTimes AS timestamptz[]), CAST(:ends AS boolean[]))
                   AS span (n, lot_id, from_seq, from_time, until_seq, until_time, is_end)
              JOIN epcis_event_lot about ON about.lot_id = span.lot_id
               AND CASE WHEN span.from_seq IS NULL THEN about.record_time >= span.from_time ELSE about.seq >= span.from_seq END
               AND CASE WHEN span.until_seq IS NOT NULL THEN about.seq < span.until_seq
                        WHEN span.until_time IS NOT NULL THEN about.record_time < span.until_time ELSE true END
              JOIN epcis_event e ON e.seq = about.seq AND e.record_time = about.record_time
             WHERE NOT span.is_end
                OR CASE WHEN span.from_seq IS NULL THEN e.record_time = span.from_time
                        ELSE e.xid = (SELECT began.xid FROM epcis_event began WHERE began.seq = span.from_seq) END
             ORDER BY e.seq, span.n LIMIT :limit""";

    private final Jdbi jdbi;

    JdbiGramLives(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<GramSpan> spansOf(long gram) {
        return jdbi.withHandle(handle -> handle.createQuery(SPANS)
                .bind("gram", gram)
                .map(JdbiGramLives::span)
                .list());
    }

    @Override
    public List<GramEvent> eventsOf(List<GramSpan> spans, int limit) {
        if (spans.isEmpty()) return List.of();
        var at = IntStream.range(0, spans.size()).boxed().toList();
        return jdbi.withHandle(handle -> handle.createQuery(EVENTS)
                .bindArray("ns", Integer.class, at)
                .bindArray("lots", UUID.class, each(spans, span -> span.lot().value()))
                .bindArray("seqs", Long.class, each(spans, GramSpan::fromSeq))
                .bindArray(
                        "times", String.class, each(spans, span -> span.from().toString()))
                .bindArray("untilSeqs", Long.class, each(next(spans), GramSpan::fromSeq))
                .bindArray(
                        "untilTimes",
                        String.class,
                        each(next(spans), span -> span.from().toString()))
                .bindArray("ends", Boolean.class, each(spans, GramSpan::isEnd))
                .bind("limit", limit)
                .map((row, context) -> new GramEvent(
                        row.getLong("seq"), row.getBoolean("transformation"), row.getInt("n"), row.getBoolean("first")))
                .list());
    }

    /** Each one's successor; the last has none. */
    private static List<@Nullable GramSpan> next(List<GramSpan> spans) {
        var next = new ArrayList<@Nullable GramSpan>(spans.subList(1, spans.size()));
        next.add(null);
        return next;
    }

    private static Object[] each(
            List<? extends @Nullable GramSpan> spans, Function<GramSpan, @Nullable Object> column) {
        return spans.stream()
                .map(span -> span == null ? null : column.apply(span))
                .toArray();
    }

    private static GramSpan span(ResultSet row, StatementContext context) throws SQLException {
        return new GramSpan(
                new LotId(row.getObject("lot_id", UUID.class)),
                GramState.valueOf(row.getString("state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("from_seq", Long.class));
    }
}
