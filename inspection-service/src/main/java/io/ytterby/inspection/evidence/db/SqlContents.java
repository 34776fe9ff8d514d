package io.ytterby.inspection.evidence.db;

import io.ytterby.inspection.evidence.app.Contents;
import io.ytterby.inspection.evidence.domain.Content;
import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Evidence's bytes in PostgreSQL: in the transaction of the change that brings them, and in every backup. */
@Singleton
class SqlContents implements Contents {
    private final Jdbi jdbi;

    SqlContents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Content content, PersonId by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO evidence_content (sha256, media_type, bytes, stored_at, stored_by)
                        VALUES (:sha256, :type, :bytes, :at, :by) ON CONFLICT (sha256) DO NOTHING""")
                .bind("sha256", content.sha256().value())
                .bind("type", content.mediaType())
                .bind("bytes", content.bytes())
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .bind("by", by.value())
                .execute());
    }

    @Override
    public Optional<Content> find(Sha256 sha256) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT media_type, bytes FROM evidence_content WHERE sha256 = :sha256")
                        .bind("sha256", sha256.value())
                        .map((row, context) -> new Content(sha256, row.getString("media_type"), row.getBytes("bytes")))
                        .findOne());
    }

    @Override
    public Set<Sha256> intact(Collection<Sha256> asked) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT sha256 FROM evidence_content
                         WHERE sha256 = ANY (:asked) AND encode(sha256(bytes), 'hex') = sha256""")
                .bindArray(
                        "asked",
                        String.class,
                        asked.stream().map(Sha256::value).distinct().toArray())
                .mapTo(String.class)
                .stream()
                .map(Sha256::new)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
