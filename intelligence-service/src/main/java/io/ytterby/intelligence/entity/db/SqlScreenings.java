package io.ytterby.intelligence.entity.db;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ytterby.intelligence.entity.app.Screenings;
import io.ytterby.intelligence.entity.domain.EntityId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What screening answered, in PostgreSQL. */
@Singleton
class SqlScreenings implements Screenings {
    private final Jdbi jdbi;

    SqlScreenings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(EntityId id, Remembered answer) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO entity_screening (entity_id, at, name, lists, hits) VALUES (?, ?, ?, CAST(? AS jsonb), ?)",
                id.value(),
                Rows.utc(answer.at()),
                answer.name(),
                Rows.json(answer.lists()),
                answer.hits()));
    }

    @Override
    public List<Remembered> list(EntityId id, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM entity_screening WHERE entity_id = :id AND seq < :before
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("id", id.value())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Remembered(
                        row.getLong("seq"),
                        Rows.moment(row, "at"),
                        row.getString("name"),
                        Rows.read(row.getString("lists"), new TypeReference<Map<String, Integer>>() {}),
                        row.getInt("hits")))
                .list());
    }
}
