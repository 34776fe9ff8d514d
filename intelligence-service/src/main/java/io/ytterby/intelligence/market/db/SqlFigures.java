package io.ytterby.intelligence.market.db;

import io.ytterby.intelligence.market.app.Figures;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Figures in PostgreSQL. */
@Singleton
class SqlFigures implements Figures {
    private final Jdbi jdbi;

    SqlFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void put(Figure figure) {
        jdbi.useHandle(handle -> {
            handle.createQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:element, 6))")
                    .bind("element", figure.element())
                    .mapTo(Integer.class)
                    .one();
            handle.createUpdate("""
                            UPDATE market_figure SET superseded_at = :at
                             WHERE month = :month AND element = :element AND figure = :name AND superseded_at IS NULL""")
                    .bind("at", figure.at().atOffset(ZoneOffset.UTC))
                    .bind("month", figure.month().atDay(1))
                    .bind("element", figure.element())
                    .bind("name", figure.name())
                    .execute();
            handle.createUpdate("""
                            INSERT INTO market_figure (id, month, element, figure, value, source, recorded_by, recorded_at)
                            VALUES (:id, :month, :element, :name, :value, :source, :by, :at)""")
                    .bind("id", UUID.randomUUID())
                    .bind("month", figure.month().atDay(1))
                    .bind("element", figure.element())
                    .bind("name", figure.name())
                    .bind("value", figure.value())
                    .bind("source", figure.source())
                    .bind("by", figure.recordedBy())
                    .bind("at", figure.at().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    @Override
    public SortedMap<YearMonth, BigDecimal> standing(String element, String name) {
        var told = new TreeMap<YearMonth, BigDecimal>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT month, value FROM market_figure
                         WHERE element = :element AND figure = :name AND superseded_at IS NULL""")
                .bind("element", element)
                .bind("name", name)
                .map((row, context) ->
                        Map.entry(YearMonth.from(row.getObject("month", LocalDate.class)), row.getBigDecimal("value")))
                .forEach(one -> told.put(one.getKey(), one.getValue())));
        return told;
    }
}
