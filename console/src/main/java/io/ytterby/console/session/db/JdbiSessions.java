package io.ytterby.console.session.db;

import io.ytterby.console.session.app.SessionBook;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code console_session}. */
@Singleton
class JdbiSessions implements SessionBook {
    private static final String ROW =
            "SELECT subject, organisation, sealed, created_at, seen_at FROM console_session WHERE id = :id";

    private final Jdbi jdbi;

    JdbiSessions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(byte[] id, Row row) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO console_session (id, subject, organisation, sealed, created_at, seen_at)
            VALUES (:id, :subject, :organisation, :sealed, :createdAt, :seenAt)""")
                .bind("id", id)
                .bind("subject", row.subject())
                .bind("organisation", row.organisation())
                .bind("sealed", row.sealed())
                .bind("createdAt", utc(row.createdAt()))
                .bind("seenAt", utc(row.seenAt()))
                .execute());
    }

    @Override
    public Optional<Row> find(byte[] id) {
        return read(ROW, id);
    }

    @Override
    public Optional<Row> lock(byte[] id) {
        return read(ROW + " FOR UPDATE", id);
    }

    private Optional<Row> read(String sql, byte[] id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> new Row(
                        row.getString("subject"),
                        row.getString("organisation"),
                        row.getBytes("sealed"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    @Override
    public void seen(byte[] id, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE console_session SET seen_at = :at WHERE id = :id")
                .bind("id", id)
                .bind("at", utc(at))
                .execute());
    }

    @Override
    public void reseal(byte[] id, byte[] sealed, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE console_session SET sealed = :sealed, seen_at = :at WHERE id = :id")
                .bind("id", id)
                .bind("sealed", sealed)
                .bind("at", utc(at))
                .execute());
    }

    @Override
    public void end(byte[] id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM console_session WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public void sweep(Instant createdBefore, Instant seenBefore) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM console_session WHERE created_at < :created OR seen_at < :seen")
                .bind("created", utc(createdBefore))
                .bind("seen", utc(seenBefore))
                .execute());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
