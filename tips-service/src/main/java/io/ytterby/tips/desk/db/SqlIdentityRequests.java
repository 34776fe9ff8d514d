package io.ytterby.tips.desk.db;

import io.ytterby.tips.desk.app.Identities;
import io.ytterby.tips.desk.app.IdentityRequests;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Requests for identities in PostgreSQL. */
@Singleton
class SqlIdentityRequests implements IdentityRequests {
    private static final String VISIBLE = """
            SELECT r.* FROM identity_request r
             WHERE NOT EXISTS (SELECT 1 FROM excluded e WHERE e.tip = r.tip AND e.person = :person)
            """;

    private final Jdbi jdbi;

    SqlIdentityRequests(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public UUID add(UUID tip, UUID item, String askedBy, String keyId, String reason) {
        var id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO identity_request (id, tip, item, asked_by, key_id, reason, version)
                        VALUES (:id, :tip, :item, :by, :key, :reason, 1)""")
                .bind("id", id)
                .bind("tip", tip)
                .bind("item", item)
                .bind("by", askedBy)
                .bind("key", keyId)
                .bind("reason", reason)
                .execute());
        return id;
    }

    @Override
    public List<Identities.Request> list(String person) {
        return jdbi.withHandle(handle -> handle.createQuery(VISIBLE + " ORDER BY r.id LIMIT 1000")
                .bind("person", person)
                .map((row, context) -> request(row))
                .list());
    }

    @Override
    public Optional<Identities.Request> one(UUID id, String person) {
        return jdbi.withHandle(handle -> handle.createQuery(VISIBLE + " AND r.id = :id")
                .bind("id", id)
                .bind("person", person)
                .map((row, context) -> request(row))
                .findOne());
    }

    @Override
    public boolean release(UUID id, String by, byte[] wrap) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE identity_request SET released_by = :by, wrap = :wrap, version = version + 1
                                 WHERE id = :id AND released_by IS NULL AND asked_by <> :by
                                   AND EXISTS (SELECT 1 FROM team_key k WHERE k.person = :by AND k.purpose = 'CUSTODY'
                                                AND k.state = 'ACTIVE')""")
                        .bind("id", id)
                        .bind("by", by)
                        .bind("wrap", wrap)
                        .execute()
                == 1);
    }

    private static Identities.Request request(ResultSet row) throws SQLException {
        return new Identities.Request(
                row.getObject("id", UUID.class),
                row.getObject("tip", UUID.class),
                row.getObject("item", UUID.class),
                row.getString("asked_by"),
                row.getString("key_id"),
                row.getString("reason"),
                row.getBytes("wrap"),
                row.getLong("version"));
    }
}
