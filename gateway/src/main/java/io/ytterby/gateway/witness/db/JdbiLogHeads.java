package io.ytterby.gateway.witness.db;

import io.ytterby.credentials.log.Checkpoint;
import io.ytterby.gateway.witness.app.LogHeads;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Heads of logs in {@code log_head}, which is insert-only. */
@Singleton
class JdbiLogHeads implements LogHeads {
    private final Jdbi jdbi;

    JdbiLogHeads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void lock(String origin) {
        jdbi.useHandle(
                handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:origin, 6962))::text")
                        .bind("origin", origin)
                        .mapTo(String.class)
                        .one());
    }

    @Override
    public Optional<Checkpoint> last(String origin) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT size, root FROM log_head WHERE origin = :origin ORDER BY size DESC LIMIT 1")
                .bind("origin", origin)
                .map((row, context) -> new Checkpoint(
                        origin, row.getLong("size"), HexFormat.of().parseHex(row.getString("root"))))
                .findOne());
    }

    @Override
    public void keep(Checkpoint head, String note, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO log_head (origin, size, root, note, seen_at)
                        VALUES (:origin, :size, :root, :note, :at)""")
                .bind("origin", head.origin())
                .bind("size", head.size())
                .bind("root", HexFormat.of().formatHex(head.root()))
                .bind("note", note)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }
}
