package io.ytterby.licensing.screening.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.screening.domain.CaseHit;
import io.ytterby.licensing.screening.domain.NameScore.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of {@code screening_hit}. The explanation is kept as it was given, for it has to be found again years later. */
final class HitRows {
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    private final ObjectMapper json;

    HitRows(ObjectMapper json) {
        this.json = json;
    }

    boolean addIfNew(Handle handle, CaseHit hit) {
        var resolvedAt = hit.resolvedAt();
        var resolvedBy = hit.resolvedBy();
        return 1
                == handle.createUpdate("""
                        INSERT INTO screening_hit (id, application, party, name, country, list, list_version, entry,
                            entry_sha256, listed_name, score, threshold, support, explanation, found_at, status,
                            resolved_by, resolved_at, reason, remembered)
                        VALUES (:id, :application, :party, :name, :country, :list, :listVersion, :entry, :sha256,
                            :listedName, :score, :threshold, :support, :explanation, :foundAt, :status, :resolvedBy,
                            CAST(:resolvedAt AS timestamptz), :reason, :remembered)
                        ON CONFLICT ON CONSTRAINT a_party_meets_an_entry_once DO NOTHING""")
                        .bind("id", hit.id())
                        .bind("application", hit.application())
                        .bind("party", hit.party())
                        .bind("name", hit.name())
                        .bind("country", hit.country())
                        .bind("list", hit.list())
                        .bind("listVersion", hit.listVersion())
                        .bind("entry", hit.entry())
                        .bind("sha256", hit.entrySha256())
                        .bind("listedName", hit.listedName())
                        .bind("score", hit.score())
                        .bind("threshold", hit.threshold())
                        .bind("support", hit.support())
                        .bind("explanation", text(hit.parts()))
                        .bind("foundAt", hit.foundAt().atOffset(ZoneOffset.UTC))
                        .bind("status", hit.status().name())
                        .bind("resolvedBy", resolvedBy == null ? null : resolvedBy.value())
                        .bind("resolvedAt", resolvedAt == null ? null : resolvedAt.atOffset(ZoneOffset.UTC))
                        .bind("reason", hit.reason())
                        .bind("remembered", hit.remembered())
                        .execute();
    }

    CaseHit hit(ResultSet row, StatementContext context) throws SQLException {
        var resolvedBy = row.getString("resolved_by");
        return new CaseHit(
                row.getObject("id", UUID.class),
                row.getObject("application", UUID.class),
                row.getInt("party"),
                row.getString("name"),
                row.getString("country"),
                row.getString("list"),
                row.getInt("list_version"),
                row.getString("entry"),
                row.getString("entry_sha256"),
                row.getString("listed_name"),
                row.getInt("score"),
                row.getInt("threshold"),
                row.getInt("support"),
                parts(row.getString("explanation")),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                CaseHit.Status.valueOf(row.getString("status")),
                resolvedBy == null ? null : new PersonId(resolvedBy),
                instant(row.getObject("resolved_at", OffsetDateTime.class)),
                row.getString("reason"),
                row.getBoolean("remembered"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private String text(List<Part> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private List<Part> parts(String text) {
        try {
            return json.readValue(text, PARTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an explanation cannot be read: " + text, broken);
        }
    }
}
