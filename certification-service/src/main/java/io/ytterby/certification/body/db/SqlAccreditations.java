package io.ytterby.certification.body.db;

import io.ytterby.certification.body.app.Accreditations;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.body.domain.AccreditationId;
import io.ytterby.certification.body.domain.Scope;
import io.ytterby.certification.body.domain.Suspension;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Accreditations in PostgreSQL. */
@Singleton
class SqlAccreditations implements Accreditations {
    private static final String ALL = "SELECT a.* FROM accreditation a ";

    private final Jdbi jdbi;

    SqlAccreditations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Accreditation given, PersonId by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO accreditation (id, body, accreditor, scheme, stages, territory, valid_from, valid_until,
                                                   granted_at, granted_by, version)
                        VALUES (:id, :body, :accreditor, :scheme, :stages, :territory, :from, :until, :at, :by, :version)""")
                .bind("id", given.id().value())
                .bind("body", given.body().value())
                .bind("accreditor", given.accreditor().value())
                .bind("scheme", given.scope().scheme())
                .bindArray("stages", String.class, texts(given.scope().stages()))
                .bindArray("territory", String.class, texts(given.scope().territory()))
                .bind("from", given.from())
                .bind("until", given.until())
                .bind("at", utc(at))
                .bind("by", by.value())
                .bind("version", given.version())
                .execute());
    }

    @Override
    public Optional<Accreditation> lookUp(AccreditationId id) {
        return one(ALL + "WHERE a.id = :id", id);
    }

    @Override
    public Optional<Accreditation> lock(AccreditationId id) {
        return one(ALL + "WHERE a.id = :id FOR NO KEY UPDATE OF a", id);
    }

    private Optional<Accreditation> one(String sql, AccreditationId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map((row, context) -> row(handle, row))
                .findOne());
    }

    @Override
    public void update(Accreditation given, PersonId by) {
        jdbi.useHandle(handle -> {
            int changed = handle.createUpdate(
                            "UPDATE accreditation SET version = :version WHERE id = :id AND version = :version - 1")
                    .bind("id", given.id().value())
                    .bind("version", given.version())
                    .execute();
            if (changed != 1) throw new IllegalStateException(given.id() + " was changed without its lock");
            var last = given.suspensions().getLast();
            handle.createUpdate("""
                            INSERT INTO accreditation_suspension (accreditation_id, suspended_at, reason, suspended_by)
                            VALUES (:id, :from, :reason, :by)
                            ON CONFLICT (accreditation_id, suspended_at) DO UPDATE SET lifted_at = :until, lifted_by = :by""")
                    .bind("id", given.id().value())
                    .bind("from", utc(last.from()))
                    .bind("until", utc(last.until()))
                    .bind("reason", last.reason())
                    .bind("by", by.value())
                    .execute();
        });
    }

    @Override
    public List<Accreditation> ofBody(OrganisationId body) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + "WHERE a.body = :body ORDER BY a.seq FOR SHARE OF a")
                .bind("body", body.value())
                .map((row, context) -> row(handle, row))
                .list());
    }

    @Override
    public List<Listed> list(Query query, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + """
                        WHERE a.seq < :before AND (CAST(:body AS text) IS NULL OR a.body = :body)
                          AND (CAST(:scheme AS text) IS NULL OR a.scheme = :scheme)
                        ORDER BY a.seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("body", query.body() == null ? null : query.body().value())
                .bind("scheme", query.scheme())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), row(handle, row)))
                .list());
    }

    private static Accreditation row(Handle handle, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var suspensions = handle.createQuery("""
                        SELECT suspended_at, lifted_at, reason FROM accreditation_suspension
                         WHERE accreditation_id = :id ORDER BY suspended_at""")
                .bind("id", id)
                .map((one, context) -> suspension(one))
                .list();
        var scope = new Scope(
                row.getString("scheme"),
                texts(row, "stages").map(Stage::valueOf).collect(Collectors.toSet()),
                texts(row, "territory").map(CountryCode::new).collect(Collectors.toSet()));
        return new Accreditation(
                new AccreditationId(id),
                new OrganisationId(row.getString("body")),
                new OrganisationId(row.getString("accreditor")),
                scope,
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                suspensions,
                row.getLong("version"));
    }

    private static Suspension suspension(ResultSet row) throws SQLException {
        var lifted = row.getObject("lifted_at", OffsetDateTime.class);
        return new Suspension(
                row.getObject("suspended_at", OffsetDateTime.class).toInstant(),
                lifted == null ? null : lifted.toInstant(),
                row.getString("reason"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    private static Object[] texts(Set<?> words) {
        return words.stream().map(Object::toString).sorted().toArray();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
