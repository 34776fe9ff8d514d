package io.ytterby.issuing.key.db;

import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.issuing.key.app.KeyBook;
import io.ytterby.issuing.key.domain.KeyWindow;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Key windows in {@code issuer_key}. */
@Singleton
class JdbiKeyBook implements KeyBook {
    private final Jdbi jdbi;

    JdbiKeyBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void lock(String did) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:did, 7947))::text")
                .bind("did", "issuer-key/" + did)
                .mapTo(String.class)
                .one());
    }

    @Override
    public void add(Known key) {
        var window = key.window();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO issuer_key (id, did, name, public_key, not_before, not_after, version)
                        VALUES (:id, :did, :name, :key, :from, :until, :version)""")
                .bind("id", key.id())
                .bind("did", window.did())
                .bind("name", window.name())
                .bind("key", key.key().multibase())
                .bind("from", utc(window.notBefore()))
                .bind("until", utc(window.notAfter()))
                .bind("version", key.version())
                .execute());
    }

    @Override
    public List<Known> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM issuer_key ORDER BY seq")
                .map(JdbiKeyBook::known)
                .list());
    }

    @Override
    public List<Known> of(String did) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM issuer_key WHERE did = :did ORDER BY not_before, seq")
                        .bind("did", did)
                        .map(JdbiKeyBook::known)
                        .list());
    }

    @Override
    public Optional<Known> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM issuer_key WHERE id = :id FOR NO KEY UPDATE")
                .bind("id", id)
                .map(JdbiKeyBook::known)
                .findOne());
    }

    @Override
    public void update(Known key) {
        var window = key.window();
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE issuer_key SET not_after = :until, revoked_at = :revokedAt, revoked_reason = :reason,
                               version = :version
                         WHERE id = :id AND version = :version - 1 AND revoked_at IS NULL""")
                .bind("until", utc(window.notAfter()))
                .bind("revokedAt", utc(window.revokedAt()))
                .bind("reason", window.reason())
                .bind("version", key.version())
                .bind("id", key.id())
                .execute());
        if (changed != 1) throw new IllegalStateException(key.id() + " was changed without its lock");
    }

    private static Known known(ResultSet row, StatementContext context) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        var window = new KeyWindow(
                row.getString("did"),
                row.getString("name"),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                row.getObject("not_after", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant(),
                row.getString("revoked_reason"));
        return new Known(
                row.getObject("id", UUID.class),
                window,
                VerifyingKey.ofMultibase(row.getString("public_key")),
                row.getLong("version"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
