package io.ytterby.licensing.screening.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.licensing.screening.app.ScreenedCases;
import io.ytterby.licensing.screening.domain.CaseHit;
import io.ytterby.licensing.screening.domain.PartyToScreen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Parties as the application has them, and hits and runs beside them. */
@ApplicationScoped
class JdbiScreenedCases implements ScreenedCases {
    private static final TypeReference<Map<String, Integer>> VERSIONS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final HitRows rows;

    JdbiScreenedCases(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
        this.rows = new HitRows(json);
    }

    @Override
    public List<PartyToScreen> parties(UUID application) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT 0 AS number, o.name, o.country, o.id AS organisation
                          FROM application a JOIN organisation o ON o.id = a.exporter WHERE a.id = :application
                        UNION ALL
                        SELECT position, name, country, organisation FROM application_party WHERE application = :application
                         ORDER BY number""")
                .bind("application", application)
                .map((row, context) -> new PartyToScreen(
                        row.getInt("number"), row.getString("name"), row.getString("country"), List.of()))
                .list());
    }

    @Override
    public Optional<Cleared> cleared(CaseHit hit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT resolved_by, reason FROM screening_hit
                         WHERE status = 'FALSE_POSITIVE' AND name = :name AND country = :country AND list = :list
                           AND entry = :entry AND entry_sha256 = :sha256
                         ORDER BY resolved_at DESC LIMIT 1""")
                .bind("name", hit.name())
                .bind("country", hit.country())
                .bind("list", hit.list())
                .bind("entry", hit.entry())
                .bind("sha256", hit.entrySha256())
                .map((row, context) -> new Cleared(row.getString("resolved_by"), row.getString("reason")))
                .findOne());
    }

    @Override
    public boolean addIfNew(CaseHit hit) {
        return jdbi.withHandle(handle -> rows.addIfNew(handle, hit));
    }

    @Override
    public void add(Run run) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO screening_run (application, at, reason, lists, parties, hits)
                        VALUES (:application, :at, :reason, :lists, :parties, :hits)""")
                .bind("application", run.application())
                .bind("at", utc(run.at()))
                .bind("reason", run.reason())
                .bind("lists", text(run.lists()))
                .bind("parties", run.parties())
                .bind("hits", run.hits())
                .execute());
    }

    @Override
    public List<Run> runs(UUID application, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM screening_run WHERE application = :application ORDER BY id DESC LIMIT :most""")
                .bind("application", application)
                .bind("most", most)
                .map((row, context) -> new Run(
                        row.getObject("application", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        versions(row.getString("lists")),
                        row.getInt("parties"),
                        row.getInt("hits")))
                .list());
    }

    @Override
    public Optional<CaseHit> hit(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM screening_hit WHERE id = :id")
                .bind("id", id)
                .map(rows::hit)
                .findOne());
    }

    @Override
    public boolean resolve(UUID id, CaseHit.Status decision, String person, String reason, Instant at) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE screening_hit SET status = :decision, resolved_by = :person, reason = :reason, resolved_at = :at
                         WHERE id = :id AND status = 'OPEN'""")
                        .bind("decision", decision.name())
                        .bind("person", person)
                        .bind("reason", reason)
                        .bind("at", utc(at))
                        .bind("id", id)
                        .execute());
    }

    @Override
    public List<CaseHit> hits(@Nullable UUID application, CaseHit.@Nullable Status status, UUID after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM screening_hit
                         WHERE id > :after AND (CAST(:application AS uuid) IS NULL OR application = CAST(:application AS uuid))
                           AND (CAST(:status AS text) IS NULL OR status = CAST(:status AS text))
                         ORDER BY id LIMIT :most""")
                .bind("after", after)
                .bind("application", application)
                .bind("status", status == null ? null : status.name())
                .bind("most", most)
                .map(rows::hit)
                .list());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private Map<String, Integer> versions(String text) {
        try {
            return json.readValue(text, VERSIONS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a run's list versions cannot be read: " + text, broken);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
