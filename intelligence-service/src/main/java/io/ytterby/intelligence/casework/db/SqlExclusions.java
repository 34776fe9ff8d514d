package io.ytterby.intelligence.casework.db;

import static io.ytterby.intelligence.casework.db.EntryRows.utc;

import io.ytterby.intelligence.casework.app.Exclusions;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.Interest;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Interests, and who is kept apart from which case by them, in PostgreSQL. */
@Singleton
class SqlExclusions implements Exclusions {
    private final Jdbi jdbi;

    SqlExclusions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void inTurn() {
        jdbi.useHandle(handle -> handle.createQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext('case_exclusion'))")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean excludes(CaseId id, Set<String> who) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM case_exclusion WHERE case_id = :id AND who = ANY (:who))")
                .bind("id", id.value())
                .bindArray("who", String.class, who.toArray())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void recuse(CaseId id, String who) {
        jdbi.useHandle(handle -> insert(handle, id, Set.of(who), "RECUSED"));
    }

    @Override
    public void set(CaseId id, Set<String> interested, Set<String> parties) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM case_exclusion WHERE case_id = ? AND cause <> 'RECUSED'", id.value());
            insert(handle, id, interested, "INTEREST");
            insert(handle, id, parties, "PARTY");
        });
    }

    private static void insert(Handle handle, CaseId id, Set<String> who, String cause) {
        handle.createUpdate("""
                        INSERT INTO case_exclusion (case_id, who, cause) SELECT :id, w, :cause FROM unnest(:who) AS w
                        ON CONFLICT DO NOTHING""")
                .bind("id", id.value())
                .bind("cause", cause)
                .bindArray("who", String.class, who.toArray())
                .execute();
    }

    @Override
    public void declare(Interest interest) {
        jdbi.useHandle(handle -> handle.execute(
                """
                INSERT INTO interest (id, person, kind, ref, relation, note, declared_at) VALUES (?, ?, ?, ?, ?, ?, ?)""",
                interest.id(),
                interest.person().value(),
                interest.kind().name(),
                interest.ref(),
                interest.relation().name(),
                interest.note(),
                utc(interest.declaredAt())));
    }

    @Override
    public Optional<Interest> interest(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM interest WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> interest(row))
                .findOne());
    }

    @Override
    public boolean end(Interest ended) {
        var at = ended.endedAt();
        var by = ended.endedBy();
        if (at == null || by == null) throw new IllegalArgumentException("interest " + ended.id() + " has not ended");
        return jdbi.withHandle(handle -> handle.execute(
                        "UPDATE interest SET ended_at = ?, ended_by = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL",
                        utc(at),
                        by.value(),
                        ended.endReason(),
                        ended.id()))
                == 1;
    }

    @Override
    public Set<String> interestedIn(Set<String> entities, Set<String> organisations) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT DISTINCT person FROM interest
                         WHERE ended_at IS NULL AND ((kind = 'ENTITY' AND ref = ANY (:entities))
                                                  OR (kind = 'ORGANISATION' AND ref = ANY (:organisations)))""")
                .bindArray("entities", String.class, entities.toArray())
                .bindArray("organisations", String.class, organisations.toArray())
                .mapTo(String.class)
                .stream()
                .map(person -> person.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }

    @Override
    public List<Listed> list(@Nullable String person, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM interest
                         WHERE seq < :before AND (CAST(:person AS text) IS NULL OR lower(person) = lower(:person))
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("person", person)
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), interest(row)))
                .list());
    }

    private static Interest interest(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        var endedBy = row.getString("ended_by");
        return new Interest(
                row.getObject("id", UUID.class),
                new PersonId(row.getString("person")),
                LinkKind.valueOf(row.getString("kind")),
                row.getString("ref"),
                Interest.Relation.valueOf(row.getString("relation")),
                row.getString("note"),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                endedBy == null ? null : new PersonId(endedBy),
                row.getString("end_reason"));
    }
}
