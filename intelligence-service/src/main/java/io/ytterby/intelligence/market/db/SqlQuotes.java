package io.ytterby.intelligence.market.db;

import io.ytterby.intelligence.market.app.Quotes;
import io.ytterby.intelligence.market.domain.RecordedQuote;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Prices in PostgreSQL. */
@Singleton
class SqlQuotes implements Quotes {
    private static final String WANTED = """
             WHERE superseded_at IS NULL
               AND (CAST(:element AS text) IS NULL OR element = :element)
               AND (CAST(:form AS text) IS NULL OR form = :form)
               AND (CAST(:place AS text) IS NULL OR place = :place)
               AND (CAST(:trade AS text) IS NULL OR trade = :trade)
            """;
    private static final int MOST = 200_000;

    private final Jdbi jdbi;

    SqlQuotes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void put(RecordedQuote quote) {
        jdbi.useHandle(handle -> {
            handle.createQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:element, 5))")
                    .bind("element", quote.element())
                    .mapTo(Integer.class)
                    .one();
            bound(handle.createUpdate("""
                            UPDATE market_quote SET superseded_at = :at
                             WHERE on_day = :day AND place = :place AND element = :element AND form = :form
                               AND trade = :trade AND source = :source AND superseded_at IS NULL"""), quote).execute();
            bound(handle.createUpdate("""
                            INSERT INTO market_quote (id, on_day, place, element, form, trade, content, low_minor, high_minor,
                                                      weight_mg, source, recorded_by, recorded_at)
                            VALUES (:id, :day, :place, :element, :form, :trade, :content, :low, :high, :weight, :source, :by,
                                    :at)"""), quote)
                    .bind("id", quote.id())
                    .bind("content", quote.content())
                    .bind("low", quote.lowMinor())
                    .bind("high", quote.highMinor())
                    .bind("weight", quote.weightMg())
                    .bind("by", quote.recordedBy())
                    .execute();
        });
    }

    private static <T extends SqlStatement<T>> T bound(T statement, RecordedQuote quote) {
        return statement
                .bind("day", quote.day())
                .bind("place", quote.place())
                .bind("element", quote.element())
                .bind("form", quote.form())
                .bind("trade", quote.trade().name())
                .bind("source", quote.source())
                .bind("at", quote.recordedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<RecordedQuote> standing(Query query, LocalDate from, LocalDate until) {
        return jdbi.withHandle(handle -> wanted(
                        handle.createQuery("SELECT * FROM market_quote" + WANTED
                                + " AND on_day BETWEEN :from AND :until ORDER BY on_day, seq LIMIT " + MOST),
                        query)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> quote(row))
                .list());
    }

    @Override
    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM market_quote")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Listed> list(Query query, long before, int limit) {
        return jdbi.withHandle(handle -> wanted(
                        handle.createQuery("SELECT * FROM market_quote" + WANTED
                                + " AND seq < :before ORDER BY seq DESC LIMIT :limit"),
                        query)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), quote(row)))
                .list());
    }

    private static <T extends SqlStatement<T>> T wanted(T statement, Query query) {
        var trade = query.trade();
        return statement
                .bind("element", query.element())
                .bind("form", query.form())
                .bind("place", query.place())
                .bind("trade", trade == null ? null : trade.name());
    }

    private static RecordedQuote quote(ResultSet row) throws SQLException {
        return new RecordedQuote(
                row.getObject("id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getString("place"),
                row.getString("element"),
                row.getString("form"),
                RecordedQuote.Trade.valueOf(row.getString("trade")),
                row.getBigDecimal("content"),
                row.getLong("low_minor"),
                row.getLong("high_minor"),
                row.getLong("weight_mg"),
                row.getString("source"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
