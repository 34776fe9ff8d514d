package io.ytterby.intelligence.trade.db;

import io.ytterby.intelligence.trade.app.TradeRecords;
import io.ytterby.intelligence.trade.domain.KeptRecord;
import io.ytterby.intelligence.trade.domain.RecordId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Trade records in PostgreSQL. */
@Singleton
class SqlTradeRecords implements TradeRecords {
    private final Jdbi jdbi;

    SqlTradeRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<RecordId> addMissing(List<KeptRecord> records) {
        return Set.copyOf(jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO trade_record (id, source, source_id, kind, at, departure, destination, hs, net_mg,
                               shipper, consignee, record)
                        SELECT r.* FROM unnest(:ids, :sources, :sourceIds, :kinds, CAST(:ats AS timestamptz[]), :froms,
                               :tos, :codes, :masses, :shippers, :consignees, :records) AS r
                        ON CONFLICT (id) DO NOTHING RETURNING id""")
                .bindArray(
                        "ids", UUID.class, each(records, record -> record.id().value()))
                .bindArray("sources", String.class, each(records, KeptRecord::source))
                .bindArray("sourceIds", String.class, each(records, KeptRecord::sourceId))
                .bindArray("kinds", String.class, each(records, KeptRecord::kind))
                .bindArray(
                        "ats", String.class, each(records, record -> record.at().toString()))
                .bindArray("froms", String.class, each(records, KeptRecord::from))
                .bindArray("tos", String.class, each(records, KeptRecord::to))
                .bindArray("codes", String.class, each(records, KeptRecord::hs))
                .bindArray("masses", Long.class, each(records, KeptRecord::netMg))
                .bindArray("shippers", String.class, each(records, KeptRecord::shipper))
                .bindArray("consignees", String.class, each(records, KeptRecord::consignee))
                .bindArray("records", String.class, each(records, KeptRecord::json))
                .mapTo(UUID.class)
                .map(RecordId::new)
                .list()));
    }

    private static Object[] each(List<KeptRecord> records, Function<KeptRecord, Object> column) {
        return records.stream().map(column).toArray();
    }

    @Override
    public Map<RecordId, String> json(Collection<RecordId> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, record FROM trade_record WHERE id = ANY(:ids)")
                .bindArray("ids", UUID.class, ids.stream().map(RecordId::value).toArray())
                .map((row, context) ->
                        Map.entry(new RecordId(row.getObject("id", UUID.class)), row.getString("record")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<Listed> find(RecordId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM trade_record WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> listed(row))
                .findOne());
    }

    @Override
    public List<Listed> list(Query query, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM trade_record
                         WHERE seq < :before
                           AND (CAST(:from AS text) IS NULL OR departure = :from)
                           AND (CAST(:to AS text) IS NULL OR destination = :to)
                           AND (CAST(:hs AS text) IS NULL OR starts_with(hs, :hs))
                           AND (CAST(:source AS text) IS NULL OR source = :source)
                           AND (CAST(:since AS timestamptz) IS NULL OR at >= :since)
                           AND (CAST(:until AS timestamptz) IS NULL OR at < :until)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("from", query.from())
                .bind("to", query.to())
                .bind("hs", query.hs())
                .bind("source", query.source())
                .bind("since", utc(query.since()))
                .bind("until", utc(query.until()))
                .bind("limit", limit)
                .map((row, context) -> listed(row))
                .list());
    }

    private static Listed listed(ResultSet row) throws SQLException {
        var record = new KeptRecord(
                new RecordId(row.getObject("id", UUID.class)),
                row.getString("source"),
                row.getString("source_id"),
                row.getString("kind"),
                at(row, "at"),
                row.getString("departure"),
                row.getString("destination"),
                row.getString("hs"),
                row.getLong("net_mg"),
                row.getString("shipper"),
                row.getString("consignee"),
                row.getString("record"));
        return new Listed(row.getLong("seq"), at(row, "received_at"), record);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
