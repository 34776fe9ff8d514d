package io.ytterby.issuing.list.db;

import io.ytterby.issuing.list.app.StatusLists;
import io.ytterby.issuing.list.domain.StatusPurpose;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Lists in {@code credential_list}; who holds the advisory lock writes them. */
@Singleton
class JdbiStatusLists implements StatusLists {
    private static final long LOCK = 0x79747462_57A8L;

    private final Jdbi jdbi;

    JdbiStatusLists(Jdbi jdbi) {
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
    public List<Published> newest() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT DISTINCT ON (did, purpose, list) * FROM credential_list
                         ORDER BY did, purpose, list, version DESC""").map(JdbiStatusLists::published).list());
    }

    @Override
    public List<Published> newest(String did) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT ON (purpose, list) * FROM credential_list WHERE did = :did
                         ORDER BY purpose, list, version DESC""")
                .bind("did", did)
                .map(JdbiStatusLists::published)
                .list());
    }

    @Override
    public Optional<Published> newest(ListKey key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM credential_list WHERE did = :did AND purpose = :purpose AND list = :list
                         ORDER BY version DESC LIMIT 1""")
                .bind("did", key.did())
                .bind("purpose", key.purpose().word())
                .bind("list", key.list())
                .map(JdbiStatusLists::published)
                .findOne());
    }

    @Override
    public void add(Published list) {
        jdbi.useHandle(handle -> {
            signed(keyed(handle.createUpdate("""
                    INSERT INTO credential_list (did, purpose, list, version, revision, kid, document, signed_at,
                                                 valid_until)
                    VALUES (:did, :purpose, :list, :version, :revision, :kid, :document, :signedAt, :validUntil)"""), list), list).execute();
            keyed(handle.createUpdate("""
                    DELETE FROM credential_list
                     WHERE did = :did AND purpose = :purpose AND list = :list AND version < :version
                       AND valid_until < CAST(:now AS timestamptz) - interval '30 days'"""), list)
                    .bind("now", list.signedAt().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    @Override
    public void renew(Published list) {
        jdbi.useHandle(
                handle -> signed(keyed(handle.createUpdate("""
                UPDATE credential_list SET revision = :revision, kid = :kid, document = :document, signed_at = :signedAt, valid_until = :validUntil
                 WHERE did = :did AND purpose = :purpose AND list = :list AND version = :version"""), list), list).execute());
    }

    private static Update keyed(Update update, Published list) {
        return update.bind("did", list.key().did())
                .bind("purpose", list.key().purpose().word())
                .bind("list", list.key().list())
                .bind("version", list.version());
    }

    private static Update signed(Update update, Published list) {
        return update.bind("revision", list.revision())
                .bind("kid", list.kid())
                .bind("document", list.document())
                .bind("signedAt", list.signedAt().atOffset(ZoneOffset.UTC))
                .bind("validUntil", list.validUntil().atOffset(ZoneOffset.UTC));
    }

    private static ListKey key(ResultSet row) throws SQLException {
        return new ListKey(
                row.getString("did"),
                StatusPurpose.ofWord(row.getString("purpose")).orElseThrow(),
                row.getInt("list"));
    }

    private static Published published(ResultSet row, StatementContext context) throws SQLException {
        return new Published(
                key(row),
                row.getLong("version"),
                row.getLong("revision"),
                row.getString("kid"),
                row.getString("document"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", OffsetDateTime.class).toInstant());
    }
}
