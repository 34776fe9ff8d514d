package io.ytterby.certification.exchange.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.certification.exchange.app.ReceivedFootprints;
import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Received footprints in PostgreSQL. */
@Singleton
class SqlReceivedFootprints implements ReceivedFootprints {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    SqlReceivedFootprints(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public boolean add(Received received, @Nullable UUID footprint, String specVersion) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO pact_received (id, org, partner, footprint_id, spec_version, sent, digest, findings,
                                                   ask_id, received_at)
                        VALUES (:id, :org, :partner, :footprint, :version, :sent, :digest, CAST(:findings AS jsonb), :ask,
                                :at)
                            ON CONFLICT DO NOTHING""")
                        .bind("id", received.id())
                        .bind("org", received.owner().value())
                        .bind("partner", received.from().value())
                        .bind("footprint", footprint)
                        .bind("version", specVersion)
                        .bind("sent", received.sent())
                        .bind("digest", Rows.sha256(received.sent()))
                        .bind("findings", written(received.findings()))
                        .bind("ask", received.ask())
                        .bind("at", Rows.utc(received.receivedAt()))
                        .execute());
    }

    @Override
    public Optional<Received> lookUp(OrganisationId owner, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM pact_received WHERE org = :org AND id = :id")
                .bind("org", owner.value())
                .bind("id", id)
                .map((row, context) -> received(row))
                .findOne());
    }

    @Override
    public List<Received> list(OrganisationId owner, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM pact_received WHERE org = :org AND seq < :before ORDER BY seq DESC LIMIT :limit""")
                .bind("org", owner.value())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> received(row))
                .list());
    }

    private Received received(ResultSet row) throws SQLException {
        return new Received(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("org")),
                new OrganisationId(row.getString("partner")),
                row.getString("sent"),
                findings(row.getString("findings")),
                row.getObject("ask_id", UUID.class),
                Rows.instant(row, "received_at"));
    }

    private String written(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("findings can be written", impossible);
        }
    }

    private List<Finding> findings(String text) {
        try {
            return List.of(json.readValue(text, Finding[].class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("these findings were written here", impossible);
        }
    }

    @Override
    public int letGo(Instant before, int most) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        DELETE FROM pact_received WHERE seq IN (
                            SELECT seq FROM pact_received WHERE received_at < :before ORDER BY received_at LIMIT :most)""")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .bind("most", most)
                .execute());
    }
}
