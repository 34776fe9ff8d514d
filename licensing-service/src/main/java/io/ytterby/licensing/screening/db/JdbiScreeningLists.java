package io.ytterby.licensing.screening.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.screening.app.ScreeningLists;
import io.ytterby.licensing.screening.data.ListFormat;
import io.ytterby.licensing.screening.domain.ListChange;
import io.ytterby.licensing.screening.domain.ListId;
import io.ytterby.licensing.screening.domain.ListVersion;
import io.ytterby.licensing.screening.domain.ListVersion.Status;
import io.ytterby.licensing.screening.domain.ListedEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Lists and their versions in PostgreSQL. The row of the list is what writers queue at. */
@ApplicationScoped
class JdbiScreeningLists implements ScreeningLists {
    private final Jdbi jdbi;

    JdbiScreeningLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean create(ListId list, String title) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO screening_list (id, title) VALUES (:id, :title) ON CONFLICT (id) DO NOTHING""")
                        .bind("id", list.value())
                        .bind("title", title)
                        .execute());
    }

    @Override
    public Optional<Integer> lock(ListId list) {
        if (!hold(list)) return Optional.empty();
        return Optional.of(jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT coalesce(max(version), 0) FROM screening_version
                         WHERE list = :id AND status = 'CURRENT'""")
                .bind("id", list.value())
                .mapTo(Integer.class)
                .one()));
    }

    private boolean hold(ListId list) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM screening_list WHERE id = :id FOR UPDATE")
                .bind("id", list.value())
                .mapTo(String.class)
                .findOne()
                .isPresent());
    }

    @Override
    public ListVersion open(ListId list, Announcement announcement, PersonId by, Instant at) {
        int version = jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO screening_version (list, version, status, source, published, loaded_by, loaded_at)
                        VALUES (:list, (SELECT coalesce(max(version), 0) + 1 FROM screening_version WHERE list = :list),
                                'OPEN', :source, :published, :by, :at)
                        RETURNING version""")
                .bind("list", list.value())
                .bind("source", announcement.source())
                .bind("published", announcement.published())
                .bind("by", by.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one());
        return read(list, version).orElseThrow();
    }

    @Override
    public Optional<ListVersion> lock(ListId list, int version) {
        return hold(list) ? read(list, version) : Optional.empty();
    }

    @Override
    public void addPart(ListVersion version, Part part) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO screening_part (list, version, format, body) VALUES (:list, :version, :format, :body)""")
                .bind("list", version.list().value())
                .bind("version", version.version())
                .bind("format", part.format().name())
                .bind("body", part.text())
                .execute());
    }

    @Override
    public List<Part> parts(ListVersion version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT format, body FROM screening_part WHERE list = :list AND version = :version ORDER BY id""")
                .bind("list", version.list().value())
                .bind("version", version.version())
                .map((row, context) -> new Part(ListFormat.valueOf(row.getString("format")), row.getString("body")))
                .list());
    }

    @Override
    public Map<String, String> standing(ListId list) {
        return jdbi.withHandle(handle -> ScreeningEntries.standing(handle, list.value()));
    }

    @Override
    public ListVersion apply(ListVersion version, ListChange change, int names, String sha256) {
        var list = version.list();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE screening_version SET status = 'SUPERSEDED' WHERE list = :list AND status = 'CURRENT'""").bind("list", list.value()).execute();
            ScreeningEntries.apply(handle, list.value(), version.version(), change);
            handle.createUpdate("DELETE FROM screening_part WHERE list = :list AND version = :version")
                    .bind("list", list.value())
                    .bind("version", version.version())
                    .execute();
        });
        int entries = change.stood() - change.ended().size() + change.added().size();
        return settle(version, Status.CURRENT, entries, names, change.lost(), sha256, change.losesTooMuch());
    }

    @Override
    public ListVersion hold(ListVersion version, int entries, int names, int lost, String sha256) {
        return settle(version, Status.HELD, entries, names, lost, sha256, true);
    }

    private ListVersion settle(
            ListVersion version, Status status, int entries, int names, int lost, String sha256, boolean losesTooMuch) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE screening_version SET status = :status, entries = :entries, names = :names, lost = :lost,
                               sha256 = :sha256, loses_too_much = :much
                         WHERE list = :list AND version = :version""")
                .bind("status", status.name())
                .bind("entries", entries)
                .bind("names", names)
                .bind("lost", lost)
                .bind("sha256", sha256)
                .bind("much", losesTooMuch)
                .bind("list", version.list().value())
                .bind("version", version.version())
                .execute());
        return read(version.list(), version.version()).orElseThrow();
    }

    @Override
    public ListVersion release(ListVersion version, PersonId by, String reason, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE screening_version SET released_by = :by, release_reason = :reason, released_at = :at
                         WHERE list = :list AND version = :version AND status = 'HELD'""")
                .bind("by", by.value())
                .bind("reason", reason)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("list", version.list().value())
                .bind("version", version.version())
                .execute());
        return read(version.list(), version.version()).orElseThrow();
    }

    private record Current(String list, int version) {}

    @Override
    public SortedMap<String, Integer> currentVersions() {
        var versions = new TreeMap<String, Integer>();
        jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT list, version FROM screening_version WHERE status = 'CURRENT'")
                        .map((row, context) -> new Current(row.getString("list"), row.getInt("version")))
                        .list())
                .forEach(current -> versions.put(current.list(), current.version()));
        return versions;
    }

    @Override
    public List<ListedEntry> standingEntries() {
        return jdbi.withHandle(ScreeningEntries::all);
    }

    @Override
    public List<ListVersion> lists(@Nullable String after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT ON (v.list) v.*, l.title FROM screening_version v JOIN screening_list l ON l.id = v.list
                         WHERE v.list > :after ORDER BY v.list, (v.status = 'CURRENT') DESC, v.version DESC LIMIT :most""")
                .bind("after", after == null ? "" : after)
                .bind("most", most)
                .map(JdbiScreeningLists::version)
                .list());
    }

    @Override
    public List<ListVersion> versions(ListId list, int before, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.*, l.title FROM screening_version v JOIN screening_list l ON l.id = v.list
                         WHERE v.list = :list AND v.version < :before ORDER BY v.version DESC LIMIT :most""")
                .bind("list", list.value())
                .bind("before", before)
                .bind("most", most)
                .map(JdbiScreeningLists::version)
                .list());
    }

    private Optional<ListVersion> read(ListId list, int version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.*, l.title FROM screening_version v JOIN screening_list l ON l.id = v.list
                         WHERE v.list = :list AND v.version = :version""")
                .bind("list", list.value())
                .bind("version", version)
                .map(JdbiScreeningLists::version)
                .findOne());
    }

    private static ListVersion version(ResultSet row, StatementContext context) throws SQLException {
        var releasedBy = row.getString("released_by");
        return new ListVersion(
                new ListId(row.getString("list")),
                row.getString("title"),
                row.getInt("version"),
                Status.valueOf(row.getString("status")),
                row.getString("source"),
                row.getObject("published", LocalDate.class),
                row.getInt("entries"),
                row.getInt("names"),
                row.getInt("lost"),
                row.getString("sha256"),
                new PersonId(row.getString("loaded_by")),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                releasedBy == null ? null : new PersonId(releasedBy),
                row.getString("release_reason"));
    }
}
