package io.ytterby.intelligence.entity.db;

import static io.ytterby.intelligence.entity.db.Rows.utc;

import io.ytterby.intelligence.entity.app.Entities;
import io.ytterby.intelligence.entity.domain.Entity;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.MatchKeys;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Entities and their versions in PostgreSQL. */
@Singleton
class SqlEntities implements Entities {
    /** What more have than this is a forwarder's address or a name like "trading": it tells nothing. */
    private static final int TOO_COMMON = 50;

    private final Jdbi jdbi;

    SqlEntities(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Entity> lookUp(EntityId id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.* FROM entity AS e JOIN entity_version AS v ON v.entity_id = e.id AND v.version = e.version
                         WHERE e.id = :id""")
                .bind("id", id.value())
                .map((row, context) -> Rows.entity(row))
                .findOne());
    }

    @Override
    public Optional<Entity> lock(EntityId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM entity WHERE id = :id FOR NO KEY UPDATE")
                        .bind("id", id.value())
                        .mapTo(UUID.class)
                        .findOne())
                .flatMap(locked -> lookUp(id));
    }

    @Override
    public void put(Entity entity) {
        var profile = entity.profile();
        var id = entity.id().value();
        jdbi.useHandle(handle -> {
            int rows = handle.createUpdate("""
                            INSERT INTO entity (id, kind, name, country, version, screen_due)
                            VALUES (:id, :kind, :name, :country, :version, :at)
                            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name,
                                   country = excluded.country, version = excluded.version, screen_due = excluded.screen_due
                             WHERE entity.version = excluded.version - 1""")
                    .bind("id", id)
                    .bind("kind", profile.kind().name())
                    .bind("name", profile.name())
                    .bind("country", profile.country())
                    .bind("version", entity.version())
                    .bind("at", utc(entity.changedAt()))
                    .execute();
            if (rows != 1) throw new IllegalStateException("entity " + id + " was changed without its lock");
            handle.execute(
                    """
                    INSERT INTO entity_version (entity_id, version, profile, changed_by, changed_at)
                    VALUES (?, ?, CAST(? AS jsonb), ?, ?)""",
                    id,
                    entity.version(),
                    Rows.json(profile),
                    entity.changedBy().value(),
                    utc(entity.changedAt()));
            putKeys(handle, id, MatchKeys.of(profile));
        });
    }

    private static void putKeys(Handle handle, UUID id, Set<MatchKeys.Key> keys) {
        handle.execute("DELETE FROM entity_key WHERE entity_id = ?", id);
        handle.createUpdate("""
                        INSERT INTO entity_key (entity_id, kind, text)
                        SELECT :id, k.kind, k.text FROM unnest(:kinds, :texts) AS k (kind, text)""")
                .bind("id", id)
                .bindArray(
                        "kinds",
                        String.class,
                        keys.stream().map(key -> key.kind().name()).toArray())
                .bindArray(
                        "texts",
                        String.class,
                        keys.stream().map(MatchKeys.Key::text).toArray())
                .execute();
    }

    @Override
    public List<Listed> list(Query query, long before, int limit) {
        var key = query.key();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT e.seq, v.* FROM entity AS e
                          JOIN entity_version AS v ON v.entity_id = e.id AND v.version = e.version
                         WHERE e.seq < :before
                           AND (CAST(:kind AS text) IS NULL OR e.kind = :kind)
                           AND (CAST(:country AS text) IS NULL OR e.country = :country)
                           AND (CAST(:text AS text) IS NULL OR EXISTS (
                                SELECT FROM entity_key AS k
                                 WHERE k.entity_id = e.id AND k.kind = :keyKind AND k.text = :text))
                         ORDER BY e.seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("kind", query.kind() == null ? null : query.kind().name())
                .bind("country", query.country())
                .bind("keyKind", key == null ? null : key.kind().name())
                .bind("text", key == null ? null : key.text())
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), Rows.entity(row)))
                .list());
    }

    @Override
    public List<Entity> versions(EntityId id, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM entity_version WHERE entity_id = :id AND version > :after
                         ORDER BY version LIMIT :limit""")
                .bind("id", id.value())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> Rows.entity(row))
                .list());
    }

    @Override
    public Set<EntityId> sharing(EntityId id, int limit) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT DISTINCT o.entity_id FROM entity_key AS k
                          JOIN entity_key AS o ON o.kind = k.kind AND o.text = k.text AND o.entity_id <> k.entity_id
                         WHERE k.entity_id = :id
                           AND (SELECT count(*) FROM (SELECT FROM entity_key AS c WHERE c.kind = k.kind AND c.text = k.text
                                 LIMIT :common + 1) AS many) <= :common
                         ORDER BY o.entity_id LIMIT :limit""")
                .bind("id", id.value())
                .bind("common", TOO_COMMON)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .stream()
                .map(EntityId::new)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new)));
    }

    @Override
    public List<Entity> takeDue(Instant now, Instant until, int limit) {
        var ids = jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE entity SET screen_due = :until WHERE id IN (
                               SELECT id FROM entity WHERE screen_due <= :now ORDER BY screen_due LIMIT :limit
                                  FOR UPDATE SKIP LOCKED)
                        RETURNING id""")
                .bind("now", utc(now))
                .bind("until", utc(until))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
        return ids.stream().flatMap(id -> lookUp(new EntityId(id)).stream()).toList();
    }

    @Override
    public void screened(EntityId id, Instant next) {
        jdbi.useHandle(
                handle -> handle.execute("UPDATE entity SET screen_due = ? WHERE id = ?", utc(next), id.value()));
    }
}
