package io.ytterby.intelligence.mirror.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.diversion.mirror.Said;
import io.ytterby.intelligence.mirror.app.CompareMirrors;
import io.ytterby.intelligence.mirror.app.MirrorTables;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tables in PostgreSQL. A figure is never overwritten: the newest table that tells of a month is believed. */
@Singleton
class SqlMirrorTables implements MirrorTables {
    private static final double MG_PER_KG = 1e6;
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    SqlMirrorTables(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public boolean add(Loaded table, List<Said> said) {
        return jdbi.withHandle(handle -> {
            var place = handle.createQuery("""
                            INSERT INTO mirror_table (id, name, reporter, figures, production, problems, failed, sha256,
                                                      loaded_by, loaded_at)
                            VALUES (:id, :name, :reporter, :figures, :production, CAST(:problems AS jsonb), :failed, :sha256,
                                    :by, :at)
                            ON CONFLICT (sha256) DO NOTHING RETURNING seq""")
                    .bind("id", table.id())
                    .bind("name", table.name())
                    .bind("reporter", table.reporter())
                    .bind("figures", table.figures())
                    .bind("production", table.production())
                    .bind("problems", written(table.problems()))
                    .bind("failed", table.failed())
                    .bind("sha256", table.sha256())
                    .bind("by", table.loadedBy())
                    .bind("at", table.loadedAt().atOffset(ZoneOffset.UTC))
                    .mapTo(Long.class)
                    .findOne();
            if (place.isEmpty()) return false;
            var batch = handle.prepareBatch("""
                    INSERT INTO mirror_figure (table_id, table_seq, month, reporter, partner, flow, hs, mg, usd_minor)
                    VALUES (:id, :place, :month, :reporter, :partner, :flow, :hs, :mg, :usd)""");
            for (var one : said)
                batch.bind("id", table.id())
                        .bind("place", place.get())
                        .bind("month", CompareMirrors.month(one.month()).atDay(1))
                        .bind("reporter", one.reporter())
                        .bind("partner", one.partner())
                        .bind("flow", one.flow().name())
                        .bind("hs", one.hs())
                        .bind("mg", Double.isNaN(one.kilograms()) ? null : capped(one.kilograms() * MG_PER_KG))
                        .bind("usd", Double.isNaN(one.usd()) ? null : capped(one.usd() * 100))
                        .add();
            if (!said.isEmpty()) batch.execute();
            return true;
        });
    }

    private static Long capped(double number) {
        return Math.min(Math.round(number), 4_000_000_000_000_000_000L);
    }

    @Override
    public Optional<Loaded> withHash(String sha256) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM mirror_table WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> table(row))
                .findOne());
    }

    @Override
    public Optional<Loaded> lookUp(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM mirror_table WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> table(row))
                .findOne());
    }

    @Override
    public List<Listed> list(long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM mirror_table WHERE seq < :before ORDER BY seq DESC LIMIT :limit")
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), table(row)))
                .list());
    }

    @Override
    public SortedMap<YearMonth, Double> kilograms(Trade trade) {
        var told = new TreeMap<YearMonth, Double>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT month, CASE WHEN count(*) = count(mg) THEN sum(mg) END AS mg
                          FROM mirror_figure f
                         WHERE reporter = :reporter AND partner = :partner AND flow = :flow AND starts_with(hs, :hs)
                           AND table_seq = (SELECT max(table_seq) FROM mirror_figure newest
                                             WHERE newest.reporter = f.reporter AND newest.partner = f.partner
                                               AND newest.flow = f.flow AND newest.hs = f.hs AND newest.month = f.month)
                         GROUP BY month""")
                .bind("reporter", trade.reporter())
                .bind("partner", trade.partner())
                .bind("flow", trade.flow().name())
                .bind("hs", trade.hs())
                .map((row, context) -> {
                    var mg = row.getBigDecimal("mg");
                    return java.util.Map.entry(
                            YearMonth.from(row.getObject("month", LocalDate.class)),
                            mg == null ? Double.NaN : mg.doubleValue() / MG_PER_KG);
                })
                .forEach(entry -> told.put(entry.getKey(), entry.getValue())));
        return told;
    }

    private String written(List<Problem> problems) {
        try {
            return json.writeValueAsString(problems);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Loaded table(ResultSet row) throws SQLException {
        try {
            return new Loaded(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("reporter"),
                    row.getInt("figures"),
                    row.getInt("production"),
                    json.readValue(row.getString("problems"), PROBLEMS),
                    row.getInt("failed"),
                    row.getString("sha256"),
                    row.getString("loaded_by"),
                    row.getObject("loaded_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
