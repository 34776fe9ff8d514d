package io.ytterby.licensing.document.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.document.app.Documents;
import io.ytterby.licensing.document.domain.Document;
import io.ytterby.licensing.document.domain.DocumentKind;
import io.ytterby.licensing.document.domain.DocumentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Documents as rows; the bytes are held back by a lock that is named by their hash. */
@ApplicationScoped
class JdbiDocuments implements Documents {
    private final Jdbi jdbi;

    JdbiDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Document document) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO document (id, application, kind, name, sha256, size, type, added_by, added_at)
                        VALUES (:id, :application, :kind, :name, :sha256, :size, :type, :by, :at)
                        ON CONFLICT (application, kind, sha256) WHERE removed_at IS NULL DO NOTHING""")
                        .bind("id", document.id())
                        .bind("application", document.application().value())
                        .bind("kind", document.kind().name())
                        .bind("name", document.name())
                        .bind("sha256", document.sha256())
                        .bind("size", document.size())
                        .bind("type", document.type().name())
                        .bind("by", document.addedBy().value())
                        .bind("at", document.addedAt().atOffset(ZoneOffset.UTC))
                        .execute());
    }

    @Override
    public List<Document> of(ApplicationId application) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM document WHERE application = :application AND removed_at IS NULL
                         ORDER BY added_at, id""")
                .bind("application", application.value())
                .map(JdbiDocuments::document)
                .list());
    }

    @Override
    public Optional<Document> lookUp(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM document WHERE id = :id AND removed_at IS NULL")
                        .bind("id", id)
                        .map(JdbiDocuments::document)
                        .findOne());
    }

    @Override
    public Optional<Document> remove(UUID id, PersonId by, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE document SET removed_by = :by, removed_at = :at
                         WHERE id = :id AND removed_at IS NULL RETURNING *""")
                .bind("id", id)
                .bind("by", by.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(JdbiDocuments::document)
                .findOne());
    }

    @Override
    public void hold(String sha256) {
        jdbi.useHandle(handle ->
                handle.execute("SELECT pg_advisory_xact_lock_shared(hashtextextended('document ' || ?, 0))", sha256));
    }

    @Override
    public boolean claimUnused(String sha256) {
        boolean alone = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended('document ' || :sha256, 0))")
                .bind("sha256", sha256)
                .mapTo(Boolean.class)
                .one());
        return alone
                && !jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT EXISTS (SELECT FROM document WHERE sha256 = :sha256 AND removed_at IS NULL)")
                        .bind("sha256", sha256)
                        .mapTo(Boolean.class)
                        .one());
    }

    private static Document document(ResultSet row, StatementContext context) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                new ApplicationId(row.getObject("application", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                DocumentType.valueOf(row.getString("type")),
                new PersonId(row.getString("added_by")),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
