package io.ytterby.intelligence.entity.db;

import static io.ytterby.intelligence.entity.db.Rows.utc;

import io.ytterby.intelligence.entity.app.EntityLinks;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.EntityLink;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What ties entities, in PostgreSQL. */
@Singleton
class SqlEntityLinks implements EntityLinks {
    private final Jdbi jdbi;

    SqlEntityLinks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(EntityLink link) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO entity_link (id, from_id, to_id, type, share, since, until, source, made_by, made_at,
                                                 verified_by, verified_at)
                        VALUES (:id, :from, :to, :type, :share, :since, :until, :source, :by, :at, :verifiedBy, :verifiedAt)""")
                .bind("id", link.id())
                .bind("from", link.from().value())
                .bind("to", link.to().value())
                .bind("type", link.type().name())
                .bind("share", link.share())
                .bind("since", link.since())
                .bind("until", link.until())
                .bind("source", link.source())
                .bind("by", link.madeBy().value())
                .bind("at", utc(link.madeAt()))
                .bind("verifiedBy", text(link.verifiedBy()))
                .bind("verifiedAt", utc(link.verifiedAt()))
                .execute());
    }

    @Override
    public Optional<EntityLink> lock(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM entity_link WHERE id = :id FOR NO KEY UPDATE")
                        .bind("id", id)
                        .map((row, context) -> Rows.link(row))
                        .findOne());
    }

    @Override
    public void update(EntityLink link) {
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE entity_link SET verified_by = :verifiedBy, verified_at = :verifiedAt, ended_by = :endedBy,
                               ended_at = :endedAt, end_reason = :reason
                         WHERE id = :id AND ended_by IS NULL""")
                .bind("id", link.id())
                .bind("verifiedBy", text(link.verifiedBy()))
                .bind("verifiedAt", utc(link.verifiedAt()))
                .bind("endedBy", text(link.endedBy()))
                .bind("endedAt", utc(link.endedAt()))
                .bind("reason", link.endReason())
                .execute());
        if (changed != 1) throw new IllegalStateException("link " + link.id() + " was changed without its lock");
    }

    @Override
    public List<Listed> list(EntityId id, boolean ended, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM entity_link
                         WHERE seq < :before AND (from_id = :id OR to_id = :id) AND (:ended OR ended_by IS NULL)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("id", id.value())
                .bind("ended", ended)
                .bind("limit", limit)
                .map((row, context) -> new Listed(row.getLong("seq"), Rows.link(row)))
                .list());
    }

    @Override
    public List<EntityLink> joining(Set<EntityId> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM entity_link
                         WHERE ended_by IS NULL AND type = ANY (:types) AND (from_id = ANY (:ids) OR to_id = ANY (:ids))
                         ORDER BY seq""")
                .bindArray(
                        "types",
                        String.class,
                        Arrays.stream(EntityLink.LinkType.values())
                                .filter(EntityLink.LinkType::joins)
                                .map(Enum::name)
                                .toArray())
                .bindArray("ids", UUID.class, ids.stream().map(EntityId::value).toArray())
                .map((row, context) -> Rows.link(row))
                .list());
    }

    private static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
