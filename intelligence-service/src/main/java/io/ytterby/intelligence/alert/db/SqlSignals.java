package io.ytterby.intelligence.alert.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.intelligence.alert.app.Signals;
import io.ytterby.intelligence.alert.domain.Reason;
import io.ytterby.intelligence.alert.domain.Signal;
import io.ytterby.intelligence.alert.domain.TradeLine;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Signals in PostgreSQL. */
@Singleton
class SqlSignals implements Signals {
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    SqlSignals(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void keep(Signal signal) {
        var at = OffsetDateTime.ofInstant(signal.at(), ZoneOffset.UTC);
        var line = signal.line();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                INSERT INTO signal (record_id, at, day, score, version, late, departure, destination, hs6, shipper,
                       consignee, surge_p, reasons)
                VALUES (:record, :at, :day, :score, :version, :late, :from, :to, :hs6, :shipper, :consignee,
                       :surgeP, CAST(:reasons AS jsonb))
                ON CONFLICT (record_id) DO UPDATE
                   SET score = excluded.score, version = excluded.version, late = excluded.late,
                       surge_p = excluded.surge_p, reasons = excluded.reasons\
                """)
                    .bind("record", signal.record())
                    .bind("at", at)
                    .bind("day", at.toLocalDate())
                    .bind("score", signal.score())
                    .bind("version", signal.version())
                    .bind("late", signal.late())
                    .bind("from", line.from())
                    .bind("to", line.to())
                    .bind("hs6", line.hs6())
                    .bind("shipper", line.shipper())
                    .bind("consignee", line.consignee())
                    .bind("surgeP", signal.surgeP())
                    .bind("reasons", written(signal.reasons()))
                    .execute();
            handle.createUpdate("INSERT INTO signal_day (day) VALUES (:day) ON CONFLICT DO NOTHING")
                    .bind("day", at.toLocalDate())
                    .execute();
        });
    }

    private String written(List<Reason> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("reasons are plain data", impossible);
        }
    }

    @Override
    public Optional<Signal> find(UUID record) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM signal WHERE record_id = :record")
                .bind("record", record)
                .map((row, context) -> signal(row))
                .findOne());
    }

    private Signal signal(ResultSet row) throws SQLException {
        try {
            return new Signal(
                    row.getObject("record_id", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getBigDecimal("score"),
                    row.getString("version"),
                    row.getBoolean("late"),
                    new TradeLine(
                            row.getString("departure"),
                            row.getString("destination"),
                            row.getString("hs6"),
                            row.getString("shipper"),
                            row.getString("consignee")),
                    row.getBigDecimal("surge_p"),
                    json.readValue(row.getString("reasons"), REASONS));
        } catch (JsonProcessingException broken) {
            throw new SQLException("the reasons of a signal are not what was written", broken);
        }
    }

    @Override
    public List<LocalDate> unseenDays(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT day FROM signal_day ORDER BY day LIMIT :limit")
                .bind("limit", limit)
                .mapTo(LocalDate.class)
                .list());
    }

    @Override
    public boolean tryTakeDay(LocalDate day) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("DELETE FROM signal_day WHERE day = :day")
                        .bind("day", day)
                        .execute());
    }

    @Override
    public List<Tested> tests(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT record_id, surge_p FROM signal WHERE day = :day AND NOT late")
                .bind("day", day)
                .map((row, context) -> new Tested(row.getObject("record_id", UUID.class), row.getDouble("surge_p")))
                .list());
    }
}
