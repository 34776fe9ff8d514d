package io.ytterby.certification.credential.db;

import io.ytterby.certification.credential.app.FollowedIssuers;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.issuing.key.domain.KeyWindow;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** In {@code followed_issuer_key} and {@code followed_status_list}; digests wait in {@code credential_unlogged}. */
@Singleton
class JdbiFollowedIssuers implements FollowedIssuers {
    private final Jdbi jdbi;

    JdbiFollowedIssuers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<FollowedKey> keys() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM followed_issuer_key ORDER BY not_before, did, name")
                        .map(JdbiFollowedIssuers::key)
                        .list());
    }

    @Override
    public void told(FollowedKey key) {
        var window = key.window();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO followed_issuer_key (did, name, service, public_key, not_before, not_after, revoked_at,
                                                         revoked_reason, version)
                        VALUES (:did, :name, :service, :key, :from, :until, :revokedAt, :reason, :version)
                        ON CONFLICT (did, name) DO UPDATE SET not_after = excluded.not_after,
                               revoked_at = excluded.revoked_at, revoked_reason = excluded.revoked_reason,
                               version = excluded.version
                         WHERE followed_issuer_key.version < excluded.version""")
                .bind("did", window.did())
                .bind("name", window.name())
                .bind("service", key.service())
                .bind("key", key.key().multibase())
                .bind("from", utc(window.notBefore()))
                .bind("until", utc(window.notAfter()))
                .bind("revokedAt", utc(window.revokedAt()))
                .bind("reason", window.reason())
                .bind("version", key.version())
                .execute());
    }

    @Override
    public void told(FollowedList list) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO followed_status_list (id, did, document, version)
                        VALUES (:id, :did, :document, :version)
                        ON CONFLICT (id) DO UPDATE SET document = excluded.document, version = excluded.version
                         WHERE followed_status_list.did = excluded.did
                           AND followed_status_list.version < excluded.version""")
                .bind("id", list.id())
                .bind("did", list.did())
                .bind("document", list.document())
                .bind("version", list.version())
                .execute());
    }

    @Override
    public void told(List<String> digests) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO credential_unlogged (digest)
                        SELECT d.digest FROM unnest(:digests) AS d (digest)
                         WHERE NOT EXISTS (SELECT FROM credential_log l WHERE l.digest = d.digest)
                        ON CONFLICT (digest) DO NOTHING""")
                .bindArray("digests", String.class, digests.toArray())
                .execute());
    }

    @Override
    public List<String> lists() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT document FROM followed_status_list ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    @Override
    public List<String> lists(String did) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT document FROM followed_status_list WHERE did = :did ORDER BY id")
                        .bind("did", did)
                        .mapTo(String.class)
                        .list());
    }

    private static FollowedKey key(ResultSet row, StatementContext context) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        var window = new KeyWindow(
                row.getString("did"),
                row.getString("name"),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                row.getObject("not_after", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant(),
                row.getString("revoked_reason"));
        return new FollowedKey(
                row.getString("service"),
                window,
                VerifyingKey.ofMultibase(row.getString("public_key")),
                row.getLong("version"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
