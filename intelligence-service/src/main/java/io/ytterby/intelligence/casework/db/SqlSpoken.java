package io.ytterby.intelligence.casework.db;

import static io.ytterby.intelligence.casework.db.EntryRows.utc;

import io.ytterby.intelligence.casework.app.Spoken;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What tips speak of, in PostgreSQL. */
@Singleton
class SqlSpoken implements Spoken {
    private final Jdbi jdbi;

    SqlSpoken(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(Of spoken) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO spoken_of (id, kind, reference, key, told_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO"
                        + " NOTHING",
                spoken.id(),
                spoken.key().kind(),
                spoken.reference(),
                spoken.key().text(),
                utc(spoken.toldAt())));
    }

    @Override
    public Optional<Of> lookUp(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM spoken_of WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> spoken(row))
                .findOne());
    }

    @Override
    public List<Listed> of(Collection<Key> keys, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT s.* FROM spoken_of AS s
              JOIN (SELECT DISTINCT * FROM unnest(:kinds, :texts) AS k (kind, key)) AS k USING (kind, key)
             WHERE s.seq < :before ORDER BY s.seq DESC LIMIT :limit\
            """)
                .bindArray("kinds", String.class, keys.stream().map(Key::kind).toArray())
                .bindArray("texts", String.class, keys.stream().map(Key::text).toArray())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), spoken(row)))
                .list());
    }

    private static Of spoken(ResultSet row) throws SQLException {
        return new Of(
                row.getObject("id", UUID.class),
                new Key(row.getString("kind"), row.getString("key")),
                row.getString("reference"),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
