package io.ytterby.certification.credential.db;

import io.ytterby.certification.credential.app.CredentialLog;
import io.ytterby.credentials.log.SignedNote;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The log in {@code credential_log} and {@code credential_log_head}; who holds the advisory lock adds to it. */
@Singleton
class JdbiCredentialLog implements CredentialLog {
    private static final long LOCK = 0x79747462_106L;

    private final Jdbi jdbi;

    JdbiCredentialLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean tryLock() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean hasWaiting() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM credential_unlogged)")
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public long size() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT coalesce(max(entry) + 1, 0) FROM credential_log")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<String> takeIn(int most, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH taken AS (
                            DELETE FROM credential_unlogged WHERE seq IN (
                                SELECT seq FROM credential_unlogged ORDER BY seq LIMIT :most) RETURNING seq, digest),
                        added AS (
                            INSERT INTO credential_log (entry, digest, added_at)
                            SELECT (SELECT coalesce(max(entry) + 1, 0) FROM credential_log)
                                   + row_number() OVER (ORDER BY seq) - 1, digest, :at FROM taken
                             WHERE NOT EXISTS (SELECT FROM credential_log l WHERE l.digest = taken.digest)
                            RETURNING entry, digest)
                        SELECT digest FROM added ORDER BY entry""")
                .bind("most", most)
                .bind("at", utc(at))
                .mapTo(String.class)
                .list());
    }

    @Override
    public List<Entry> from(long entry, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM credential_log WHERE entry >= :entry ORDER BY entry LIMIT :most")
                .bind("entry", entry)
                .bind("most", most)
                .map((row, context) -> new Entry(
                        row.getLong("entry"),
                        row.getString("digest"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    @Override
    public Optional<Long> place(String digest) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT entry FROM credential_log WHERE digest = :digest")
                .bind("digest", digest)
                .mapTo(Long.class)
                .findOne());
    }

    @Override
    public void addHead(Head head) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO credential_log_head (size, note, signed_at) VALUES (:size, :note, :signedAt)")
                .bind("size", head.size())
                .bind("note", head.note().render())
                .bind("signedAt", utc(head.signedAt()))
                .execute());
    }

    @Override
    public Optional<Head> newest() {
        return head("SELECT * FROM credential_log_head WHERE size > :entry ORDER BY size DESC LIMIT 1", 0);
    }

    @Override
    public Optional<Head> newestWitnessed() {
        return head("""
                SELECT * FROM credential_log_head WHERE size > :entry AND witnessed_at IS NOT NULL
                 ORDER BY size DESC LIMIT 1""", 0);
    }

    @Override
    public Optional<Head> firstWitnessedAbove(long entry) {
        return head("""
                SELECT * FROM credential_log_head WHERE size > :entry AND witnessed_at IS NOT NULL
                 ORDER BY size LIMIT 1""", entry);
    }

    private Optional<Head> head(String sql, long entry) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("entry", entry)
                .map(JdbiCredentialLog::row)
                .findOne());
    }

    @Override
    public void witnessed(long size, SignedNote note, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE credential_log_head SET note = :note, witnessed_at = :at
                         WHERE size = :size AND witnessed_at IS NULL""")
                .bind("note", note.render())
                .bind("at", utc(at))
                .bind("size", size)
                .execute());
    }

    private static Head row(ResultSet row, StatementContext context) throws SQLException {
        var witnessed = row.getObject("witnessed_at", OffsetDateTime.class);
        return new Head(
                row.getLong("size"),
                SignedNote.parse(row.getString("note")),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(witnessed).map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
