package io.ytterby.gateway.watch.db;

import io.ytterby.gateway.watch.app.Warning;
import io.ytterby.gateway.watch.app.Warnings;
import io.ytterby.gateway.watch.domain.Ring;
import io.ytterby.gateway.watch.domain.WatchRule;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Warnings as rows. That a rule rings once for an occasion is their key. */
@Singleton
class JdbiWarnings implements Warnings {
    private final Jdbi jdbi;

    JdbiWarnings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Warning> add(OrganisationId organisation, Collection<Ring> rings, Instant at, int most) {
        if (rings.isEmpty()) return List.of();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH found AS (
                            SELECT * FROM unnest(:rules, :kinds, :subjects, :occasions, :says)
                                     AS r (rule, kind, subject, occasion, says)),
                        fresh AS (
                            SELECT * FROM found WHERE NOT EXISTS (
                                SELECT 1 FROM warning w WHERE w.organisation = :organisation AND w.rule = found.rule
                                   AND w.subject = found.subject AND w.occasion = found.occasion)
                             ORDER BY subject, occasion LIMIT :most)
                        INSERT INTO warning (warning_id, organisation, rule, kind, subject, occasion, says, raised_at)
                        SELECT gen_random_uuid(), :organisation, rule, kind, subject, occasion, says, :at FROM fresh
                        ON CONFLICT DO NOTHING
                        RETURNING *""")
                .bind("organisation", organisation.value())
                .bindArray(
                        "rules", String.class, each(rings, ring -> ring.rule().id()))
                .bindArray(
                        "kinds",
                        String.class,
                        each(rings, ring -> ring.rule().kind().name()))
                .bindArray("subjects", String.class, each(rings, Ring::subject))
                .bindArray("occasions", String.class, each(rings, Ring::occasion))
                .bindArray("says", String.class, each(rings, Ring::says))
                .bind("at", at)
                .bind("most", most)
                .map((row, context) -> warning(row))
                .list());
    }

    @Override
    public List<Changed> see(OrganisationId organisation, String rule, Collection<Standing> standings) {
        if (standings.isEmpty()) return List.of();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH seen AS (
                            SELECT * FROM unnest(:subjects, :standings, :versions) AS s (subject, standing, version)),
                        before AS (
                            SELECT w.subject, w.standing FROM watch_seen w JOIN seen s USING (subject)
                             WHERE w.organisation = :organisation AND w.rule = :rule
                               AND w.version <= s.version AND w.standing <> s.standing),
                        kept AS (
                            INSERT INTO watch_seen AS w (organisation, rule, subject, standing, version)
                            SELECT :organisation, :rule, subject, standing, version FROM seen
                            ON CONFLICT (organisation, rule, subject) DO UPDATE
                               SET standing = excluded.standing, version = excluded.version
                             WHERE w.version <= excluded.version AND w.standing <> excluded.standing
                            RETURNING subject)
                        SELECT s.subject, b.standing AS was, s.standing, s.version
                          FROM before b JOIN seen s USING (subject) JOIN kept USING (subject) ORDER BY s.subject""")
                .bind("organisation", organisation.value())
                .bind("rule", rule)
                .bindArray("subjects", String.class, each(standings, Standing::subject))
                .bindArray("standings", String.class, each(standings, Standing::standing))
                .bindArray("versions", Long.class, each(standings, Standing::version))
                .map((row, context) -> new Changed(
                        row.getString("subject"),
                        row.getString("was"),
                        row.getString("standing"),
                        row.getLong("version")))
                .list());
    }

    private static <T> Object[] each(Collection<T> all, Function<T, Object> column) {
        return all.stream().map(column).toArray();
    }

    @Override
    public List<Warning> list(OrganisationId organisation, boolean open, @Nullable Long below, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM warning WHERE organisation = :organisation AND seq < :below
                           AND (NOT :open OR acknowledged_by IS NULL)
                         ORDER BY seq DESC LIMIT :most""")
                .bind("organisation", organisation.value())
                .bind("below", below == null ? Long.MAX_VALUE : below)
                .bind("open", open)
                .bind("most", most)
                .map((row, context) -> warning(row))
                .list());
    }

    @Override
    public Optional<Warning> find(OrganisationId organisation, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM warning WHERE organisation = :organisation AND warning_id = :id")
                .bind("organisation", organisation.value())
                .bind("id", id)
                .map((row, context) -> warning(row))
                .findOne());
    }

    @Override
    public Optional<Warning> tryAcknowledge(
            OrganisationId organisation, UUID id, PersonId by, Instant at, @Nullable String note) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE warning SET acknowledged_by = :by, acknowledged_at = :at, note = :note
                         WHERE organisation = :organisation AND warning_id = :id AND acknowledged_by IS NULL RETURNING *""")
                .bind("organisation", organisation.value())
                .bind("id", id)
                .bind("by", by.value())
                .bind("at", at)
                .bind("note", note)
                .map((row, context) -> warning(row))
                .findOne());
    }

    private static Warning warning(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
        return new Warning(
                row.getLong("seq"),
                row.getObject("warning_id", UUID.class),
                row.getString("rule"),
                WatchRule.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("says"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getString("acknowledged_by"),
                acknowledged == null ? null : acknowledged.toInstant(),
                row.getString("note"));
    }
}
