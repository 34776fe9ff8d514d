package io.ytterby.inspection.evidence.db;

import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.inspection.evidence.app.CaseEntries;
import io.ytterby.kernel.DeclarationId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The chains in PostgreSQL. That an entry follows the one before it is the database's own rule too. */
@Singleton
class SqlCaseEntries implements CaseEntries {
    private final Jdbi jdbi;

    SqlCaseEntries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Chained> last(DeclarationId declaration) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM case_entry WHERE declaration_id = :id ORDER BY n DESC LIMIT 1")
                .bind("id", declaration.value())
                .map((row, context) -> chained(row))
                .findOne());
    }

    @Override
    public void add(Chained chained) {
        var entry = chained.entry();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO case_entry (declaration_id, n, prev_hash, at, actor, organisation, kind, subject,
                                                content_sha256, payload, hash)
                        VALUES (:id, :n, :prev, :at, :actor, :organisation, :kind, :subject, :content, :payload, :hash)""")
                .bind("id", UUID.fromString(entry.caseId()))
                .bind("n", entry.n())
                .bind("prev", entry.prevHash())
                .bind("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .bind("actor", entry.actor())
                .bind("organisation", entry.organisation())
                .bind("kind", entry.kind())
                .bind("subject", entry.subject())
                .bind("content", entry.contentSha256())
                .bind("payload", new String(Jcs.bytes(entry.payload()), StandardCharsets.UTF_8))
                .bind("hash", chained.hash())
                .execute());
    }

    @Override
    public List<Chained> list(DeclarationId declaration, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM case_entry WHERE declaration_id = :id AND n > :after ORDER BY n LIMIT :limit""")
                .bind("id", declaration.value())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> chained(row))
                .list());
    }

    private static Chained chained(ResultSet row) throws SQLException {
        var entry = new CaseEntry(
                row.getString("declaration_id"),
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
}
