package io.ytterby.intelligence.casework.db;

import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.intelligence.casework.app.CaseFiles.Chained;
import io.ytterby.intelligence.casework.app.CaseWords;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Rows of {@code case_entry}, and the case that they come to. */
final class EntryRows {
    private EntryRows() {}

    static void insert(Handle handle, Chained chained) {
        var entry = chained.entry();
        handle.createUpdate("""
                        INSERT INTO case_entry (case_id, n, prev_hash, at, actor, organisation, kind, subject, content_sha256,
                                                payload, hash)
                        VALUES (:id, :n, :prev, :at, :actor, :organisation, :kind, :subject, :content, :payload, :hash)""")
                .bind("id", UUID.fromString(entry.caseId()))
                .bind("n", entry.n())
                .bind("prev", entry.prevHash())
                .bind("at", utc(entry.at()))
                .bind("actor", entry.actor())
                .bind("organisation", entry.organisation())
                .bind("kind", entry.kind())
                .bind("subject", entry.subject())
                .bind("content", entry.contentSha256())
                .bind("payload", new String(Jcs.bytes(entry.payload()), StandardCharsets.UTF_8))
                .bind("hash", chained.hash())
                .execute();
    }

    static List<Chained> list(Handle handle, UUID id, long after, int limit) {
        return handle.createQuery("SELECT * FROM case_entry WHERE case_id = :id AND n > :after ORDER BY n LIMIT :limit")
                .bind("id", id)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> chained(row))
                .list();
    }

    static Optional<Chained> last(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM case_entry WHERE case_id = :id ORDER BY n DESC LIMIT 1")
                .bind("id", id)
                .map((row, context) -> chained(row))
                .findOne();
    }

    /** The entries are the case: what the row beside them says is for lists alone. */
    static CaseFile file(Handle handle, UUID id) {
        var events = list(handle, id, 0, Integer.MAX_VALUE).stream()
                .map(chained -> CaseWords.read(chained.entry()))
                .toList();
        return CaseFile.replay(new CaseId(id), events);
    }

    private static Chained chained(ResultSet row) throws SQLException {
        var entry = new CaseEntry(
                row.getString("case_id"),
                row.getLong("n"),
                row.getString("prev_hash"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("organisation"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("content_sha256"),
                StrictJson.parseObject(row.getString("payload").getBytes(StandardCharsets.UTF_8)));
        return new Chained(entry, row.getString("hash"));
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
