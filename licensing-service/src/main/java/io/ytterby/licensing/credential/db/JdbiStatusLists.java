package io.ytterby.licensing.credential.db;

import io.ytterby.licensing.credential.app.StatusLists;
import io.ytterby.licensing.credential.domain.StatusPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Lists in {@code status_list}; who holds the advisory lock writes them. */
@ApplicationScoped
class JdbiStatusLists implements StatusLists {
    private static final long LOCK = 0x79747462_57A7L;

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
    public Set<ListKey> takeChanged() {
        return new HashSet<>(jdbi.withHandle(
                handle -> handle.createQuery("""
                        WITH taken AS (DELETE FROM status_unpublished RETURNING event)
                        SELECT DISTINCT e.purpose, p.list FROM taken t
                          JOIN status_event e ON e.id = t.event JOIN status_place p ON p.licence = e.licence""").map(JdbiStatusLists::key).list()));
    }

    @Override
    public List<ListKey> all() {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "SELECT generate_series(1, greatest(1, (SELECT max(list) FROM status_place)))")
                        .mapTo(Integer.class)
                        .list())
                .stream()
                .flatMap(list -> Arrays.stream(StatusPurpose.values()).map(purpose -> new ListKey(purpose, list)))
                .toList();
    }

    @Override
    public List<Published> newest() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT DISTINCT ON (purpose, list) * FROM status_list ORDER BY purpose, list, version DESC""").map(JdbiStatusLists::published).list());
    }

    @Override
    public Optional<Published> newest(ListKey key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM status_list WHERE purpose = :purpose AND list = :list
                         ORDER BY version DESC LIMIT 1""")
                .bind("purpose", key.purpose().word())
                .bind("list", key.list())
                .map(JdbiStatusLists::published)
                .findOne());
    }

    @Override
    public List<Integer> setIndices(ListKey key) {
        var column = key.purpose() == StatusPurpose.REVOCATION ? "revoked" : "suspended";
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.place FROM credential c JOIN status_place p ON p.licence = c.licence
                         WHERE c.%s AND p.list = :list""".formatted(column))
                .bind("list", key.list())
                .mapTo(Integer.class)
                .list());
    }

    @Override
    public void add(Published list) {
        jdbi.useHandle(handle -> {
            signed(keyed(handle.createUpdate("""
                    INSERT INTO status_list (purpose, list, version, document, changed_at, signed_at, valid_until)
                    VALUES (:purpose, :list, :version, :document, :signedAt, :signedAt, :validUntil)"""), list), list).execute();
            keyed(handle.createUpdate("""
                    DELETE FROM status_list WHERE purpose = :purpose AND list = :list AND version < :version
                       AND valid_until < CAST(:now AS timestamptz) - interval '30 days'"""), list)
                    .bind("now", list.signedAt().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    @Override
    public void renew(Published list) {
        jdbi.useHandle(
                handle -> signed(keyed(handle.createUpdate("""
                        UPDATE status_list SET document = :document, signed_at = :signedAt, valid_until = :validUntil
                         WHERE purpose = :purpose AND list = :list AND version = :version"""), list), list).execute());
    }

    private static Update keyed(Update update, Published list) {
        return update.bind("purpose", list.key().purpose().word())
                .bind("list", list.key().list())
                .bind("version", list.version());
    }

    private static Update signed(Update update, Published list) {
        return update.bind("document", list.document())
                .bind("signedAt", list.signedAt().atOffset(ZoneOffset.UTC))
                .bind("validUntil", list.validUntil().atOffset(ZoneOffset.UTC));
    }

    private static ListKey key(ResultSet row, StatementContext context) throws SQLException {
        return new ListKey(StatusPurpose.ofWord(row.getString("purpose")).orElseThrow(), row.getInt("list"));
    }

    private static Published published(ResultSet row, StatementContext context) throws SQLException {
        return new Published(
                key(row, context),
                row.getLong("version"),
                row.getString("document"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", OffsetDateTime.class).toInstant());
    }
}
