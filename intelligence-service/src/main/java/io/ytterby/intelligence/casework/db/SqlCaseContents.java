package io.ytterby.intelligence.casework.db;

import io.ytterby.intelligence.casework.app.CaseContents;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Cases' files in PostgreSQL: in the transaction of the entry that tells of them, and in every backup. */
@Singleton
class SqlCaseContents implements CaseContents {
    private final Jdbi jdbi;

    SqlCaseContents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(CaseId id, String sha256, Content content, PersonId by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO case_content (case_id, sha256, media_type, bytes, stored_at, stored_by)
                        VALUES (:id, :sha256, :type, :bytes, :at, :by) ON CONFLICT (case_id, sha256) DO NOTHING""")
                .bind("id", id.value())
                .bind("sha256", sha256)
                .bind("type", content.mediaType())
                .bind("bytes", content.bytes())
                .bind("at", EntryRows.utc(at))
                .bind("by", by.value())
                .execute());
    }

    @Override
    public Optional<Content> find(CaseId id, String sha256) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT media_type, bytes FROM case_content WHERE case_id = :id AND sha256 = :sha256")
                .bind("id", id.value())
                .bind("sha256", sha256)
                .map((row, context) -> new Content(row.getString("media_type"), row.getBytes("bytes")))
                .findOne());
    }

    @Override
    public void erase(CaseId id, String sha256) {
        jdbi.useHandle(handle ->
                handle.execute("DELETE FROM case_content WHERE case_id = ? AND sha256 = ?", id.value(), sha256));
    }
}
