package io.ytterby.tips.team.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.tipbox.seal.TeamKey;
import io.ytterby.tips.team.app.Recipient;
import io.ytterby.tips.team.app.TeamKeys;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Officers' public keys in PostgreSQL. */
@Singleton
class SqlTeamKeys implements TeamKeys {
    private final Jdbi jdbi;

    SqlTeamKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean propose(TeamKey key, PersonId person, String organisation, Recipient.Purpose purpose, Instant at) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO team_member (person, organisation, purpose)
                            VALUES (:person, :organisation, :purpose) ON CONFLICT DO NOTHING""")
                    .bind("person", lower(person))
                    .bind("organisation", organisation)
                    .bind("purpose", purpose.name())
                    .execute();
            return handle.createUpdate("""
                            INSERT INTO team_key (key_id, public_key, person, purpose, state, proposed_at, version)
                            SELECT :id, :key, person, purpose, 'PROPOSED', :at, 1 FROM team_member
                             WHERE person = :person AND purpose = :purpose
                            ON CONFLICT DO NOTHING""")
                            .bind("id", key.id())
                            .bind("key", key.bytes())
                            .bind("person", lower(person))
                            .bind("purpose", purpose.name())
                            .bind("at", utc(at))
                            .execute()
                    == 1;
        });
    }

    @Override
    public boolean confirm(String keyId, PersonId by, Instant at) {
        return changed("""
                UPDATE team_key SET state = 'ACTIVE', confirmed_by = :by, confirmed_at = :at, version = version + 1
                 WHERE key_id = :id AND state = 'PROPOSED' AND person <> :by""", keyId, by, at);
    }

    @Override
    public boolean retire(String keyId, PersonId by, Instant at) {
        return changed("""
                UPDATE team_key SET state = 'RETIRED', retired_by = :by, retired_at = :at, version = version + 1
                 WHERE key_id = :id AND state <> 'RETIRED'""", keyId, by, at);
    }

    private boolean changed(String sql, String keyId, PersonId by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("id", keyId)
                        .bind("by", lower(by))
                        .bind("at", utc(at))
                        .execute()
                == 1);
    }

    @Override
    public Optional<Registered> lookUp(String keyId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM team_key WHERE key_id = :id")
                .bind("id", keyId)
                .map((row, context) -> registered(row))
                .findOne());
    }

    @Override
    public List<Registered> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM team_key ORDER BY person, key_id LIMIT 1000")
                .map((row, context) -> registered(row))
                .list());
    }

    @Override
    public List<Recipient> active(Recipient.Purpose purpose, Set<String> without) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT person, public_key FROM team_key
                         WHERE state = 'ACTIVE' AND purpose = :purpose AND person <> ALL (:without) ORDER BY key_id""")
                .bind("purpose", purpose.name())
                .bindArray("without", String.class, without.toArray())
                .map((row, context) ->
                        new Recipient(row.getString("person"), purpose, new TeamKey(row.getBytes("public_key"))))
                .list());
    }

    @Override
    public boolean isActive(String keyId, PersonId person) {
        return lookUp(keyId)
                .filter(key -> key.state() == State.ACTIVE && key.person().equals(lower(person)))
                .isPresent();
    }

    private static Registered registered(ResultSet row) throws SQLException {
        return new Registered(
                new TeamKey(row.getBytes("public_key")),
                row.getString("person"),
                Recipient.Purpose.valueOf(row.getString("purpose")),
                State.valueOf(row.getString("state")),
                row.getString("confirmed_by"),
                row.getLong("version"));
    }

    private static String lower(PersonId person) {
        return person.value().toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
