package io.ytterby.intelligence.casework.db;

import static io.ytterby.intelligence.casework.db.EntryRows.utc;

import io.ytterby.intelligence.casework.app.CaseFiles;
import io.ytterby.intelligence.casework.app.CaseWords;
import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Cases in PostgreSQL. That an entry follows the one before it is the database's own rule too. */
@Singleton
class SqlCaseFiles implements CaseFiles {
    private final Jdbi jdbi;

    SqlCaseFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<CaseFile> lookUp(CaseId id) {
        return found("SELECT id FROM case_file WHERE id = :id", id);
    }

    @Override
    public Optional<CaseFile> lock(CaseId id) {
        return found("SELECT id FROM case_file WHERE id = :id FOR NO KEY UPDATE", id);
    }

    private Optional<CaseFile> found(String sql, CaseId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .mapTo(UUID.class)
                .findOne()
                .map(known -> EntryRows.file(handle, known)));
    }

    @Override
    public List<Listed> list(Query query, long before, int limit) {
        var kind = query.kind();
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT seq, id FROM case_file AS c
                         WHERE seq < :before
                           AND NOT EXISTS (SELECT FROM case_exclusion AS x WHERE x.case_id = c.id AND x.who = ANY (:who))
                           AND (CAST(:status AS text) IS NULL OR status = :status)
                           AND (CAST(:assignee AS text) IS NULL OR lower(assignee) = lower(:assignee))
                           AND (CAST(:ref AS text) IS NULL OR EXISTS (
                                SELECT FROM case_link AS l WHERE l.case_id = c.id AND l.kind = :kind AND l.ref = :ref))
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bindArray("who", String.class, query.who().toArray())
                .bind("status", query.status() == null ? null : query.status().name())
                .bind("assignee", query.assignee())
                .bind("kind", kind == null ? null : kind.name())
                .bind("ref", query.ref())
                .bind("limit", limit)
                .map((row, context) -> new Place(row.getLong("seq"), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .map(place -> new Listed(place.seq(), EntryRows.file(handle, place.id())))
                .toList());
    }

    private record Place(long seq, UUID id) {}

    @Override
    public List<Chained> entries(CaseId id, long after, int limit) {
        return jdbi.withHandle(handle -> EntryRows.list(handle, id.value(), after, limit));
    }

    @Override
    public Optional<Chained> last(CaseId id) {
        return jdbi.withHandle(handle -> EntryRows.last(handle, id.value()));
    }

    @Override
    public void open(CaseFile file, OrganisationId organisation, Chained first) {
        var opened = file.opened();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO case_file (id, organisation, title, status, priority, origin, origin_ref, opened_by,
                                                   opened_at, changed_at, version)
                            VALUES (:id, :organisation, :title, :status, :priority, :origin, :ref, :by, :at, :at, 1)""")
                    .bind("id", file.id().value())
                    .bind("organisation", organisation.value())
                    .bind("title", opened.title())
                    .bind("status", file.status().name())
                    .bind("priority", opened.priority().name())
                    .bind("origin", opened.origin().name())
                    .bind("ref", opened.ref())
                    .bind("by", file.openedBy().value())
                    .bind("at", utc(file.openedAt()))
                    .execute();
            EntryRows.insert(handle, first);
        });
    }

    @Override
    public void append(CaseFile next, Chained entry) {
        jdbi.useHandle(handle -> {
            int changed = handle.createUpdate("""
                            UPDATE case_file SET status = :status, assignee = :assignee, conclusion = :conclusion,
                                   changed_at = :at, version = :version
                             WHERE id = :id AND version = :version - 1""")
                    .bind("id", next.id().value())
                    .bind("status", next.status().name())
                    .bind("assignee", next.assignee().map(Object::toString).orElse(null))
                    .bind("conclusion", next.conclusion().map(Enum::name).orElse(null))
                    .bind("at", utc(next.changedAt()))
                    .bind("version", next.version())
                    .execute();
            if (changed != 1) throw new IllegalStateException("case " + next.id() + " was changed without its lock");
            EntryRows.insert(handle, entry);
            parts(handle, next.id().value(), entry);
        });
    }

    /** Rows by which cases are found, and those that the database judges by itself. */
    private static void parts(Handle handle, UUID id, Chained chained) {
        var recorded = CaseWords.read(chained.entry());
        switch (recorded.event()) {
            case CaseEvent.Linked linked ->
                handle.execute(
                        "INSERT INTO case_link (id, case_id, kind, ref) VALUES (?, ?, ?, ?)",
                        linked.link(),
                        id,
                        linked.kind().name(),
                        linked.ref());
            case CaseEvent.Unlinked(var link, var _) -> handle.execute("DELETE FROM case_link WHERE id = ?", link);
            case CaseEvent.HoldPlaced placed ->
                handle.execute(
                        "INSERT INTO case_hold (id, case_id, placed_by, placed_at) VALUES (?, ?, ?, ?)",
                        placed.hold(),
                        id,
                        recorded.by().value(),
                        utc(recorded.at()));
            case CaseEvent.HoldLifted(var hold, var _) ->
                handle.execute(
                        "UPDATE case_hold SET lifted_by = ?, lifted_at = ? WHERE id = ? AND lifted_by IS NULL",
                        recorded.by().value(),
                        utc(recorded.at()),
                        hold);
            default -> {}
        }
    }

    @Override
    public void addExport(UUID export, CaseId id, long entries) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO case_export (id, case_id, entries) VALUES (?, ?, ?)", export, id.value(), entries));
    }

    @Override
    public Optional<Long> export(UUID export, CaseId id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT entries FROM case_export WHERE id = :export AND case_id = :id")
                        .bind("export", export)
                        .bind("id", id.value())
                        .mapTo(Long.class)
                        .findOne());
    }

    @Override
    public Set<CaseId> pointingTo(Set<String> entities, Set<String> organisations) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT DISTINCT case_id FROM case_link
                         WHERE (kind = 'ENTITY' AND ref = ANY (:entities))
                            OR (kind = 'ORGANISATION' AND ref = ANY (:organisations))
                         ORDER BY case_id""")
                .bindArray("entities", String.class, entities.toArray())
                .bindArray("organisations", String.class, organisations.toArray())
                .mapTo(UUID.class)
                .stream()
                .map(CaseId::new)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
    }
}
