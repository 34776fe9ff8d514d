package io.ytterby.licensing.quota.db;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.quota.app.QuotaRounds;
import io.ytterby.licensing.quota.domain.AllocationProof;
import io.ytterby.licensing.quota.domain.QuotaRequest;
import io.ytterby.licensing.quota.domain.QuotaRound;
import io.ytterby.licensing.quota.domain.QuotaRound.Status;
import io.ytterby.licensing.quota.domain.QuotaRule;
import io.ytterby.licensing.quota.domain.QuotaTerms;
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
import org.jspecify.annotations.Nullable;

/** Rounds in PostgreSQL; a round's row is what its steps and its requests queue at. */
@ApplicationScoped
class JdbiQuotaRounds implements QuotaRounds {
    private final Jdbi jdbi;

    JdbiQuotaRounds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(QuotaRound round) {
        var terms = round.terms();
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO quota_round (id, version, status, element, year, available_mg, rule, floor_mg, lot_mg,
                            seed_commitment, beacon_source, deadline, opened_by)
                        VALUES (:id, 1, 'OPEN', :element, :year, :available, :rule, :floor, :lot, :commitment, :beacon,
                            :deadline, :by)
                        ON CONFLICT ON CONSTRAINT one_round_of_an_element_and_year DO NOTHING""")
                        .bind("id", terms.round())
                        .bind("element", terms.element().name())
                        .bind("year", terms.year())
                        .bind("available", terms.availableMg())
                        .bind("rule", terms.rule().name())
                        .bind("floor", terms.floorMg())
                        .bind("lot", terms.lotMg())
                        .bind("commitment", terms.seedCommitment())
                        .bind("beacon", terms.beaconSource())
                        .bind("deadline", round.deadline().atOffset(ZoneOffset.UTC))
                        .bind("by", round.openedBy().value())
                        .execute());
    }

    @Override
    public Optional<QuotaRound> lookUp(UUID id) {
        return read(id, "");
    }

    @Override
    public Optional<QuotaRound> lock(UUID id) {
        return read(id, " FOR UPDATE");
    }

    @Override
    public Optional<QuotaRound> lockForRequest(UUID id) {
        return read(id, " FOR SHARE");
    }

    private Optional<QuotaRound> read(UUID id, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM quota_round WHERE id = :id" + lock)
                .bind("id", id)
                .map(JdbiQuotaRounds::roundRow)
                .findOne());
    }

    @Override
    public QuotaRound save(QuotaRound round) {
        var proof = round.proof();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE quota_round SET version = version + 1, status = :status, run_by = :runBy,
                               published_by = :publishedBy, document = :document, sha256 = :sha256
                         WHERE id = :id""")
                .bind("status", round.status().name())
                .bind("runBy", value(round.runBy()))
                .bind("publishedBy", value(round.publishedBy()))
                .bind("document", proof == null ? null : proof.document())
                .bind("sha256", proof == null ? null : proof.sha256())
                .bind("id", round.terms().round())
                .execute());
        return lookUp(round.terms().round()).orElseThrow();
    }

    @Override
    public void ask(UUID round, QuotaRequest request, PersonId by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO quota_request (round, applicant, asked_mg, asked_by, asked_at)
                        VALUES (:round, :applicant, :mg, :by, :at)
                        ON CONFLICT (round, applicant) DO UPDATE
                           SET asked_mg = excluded.asked_mg, asked_by = excluded.asked_by, asked_at = excluded.asked_at""")
                .bind("round", round)
                .bind("applicant", request.applicant().value())
                .bind("mg", request.askedMg())
                .bind("by", by.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Override
    public List<QuotaRequest> requests(UUID round) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT applicant, asked_mg FROM quota_request WHERE round = :round ORDER BY applicant")
                .bind("round", round)
                .map(JdbiQuotaRounds::requestRow)
                .list());
    }

    @Override
    public Optional<QuotaRequest> request(UUID round, OrganisationId applicant) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT applicant, asked_mg FROM quota_request WHERE round = :round AND applicant = :applicant""")
                .bind("round", round)
                .bind("applicant", applicant.value())
                .map(JdbiQuotaRounds::requestRow)
                .findOne());
    }

    @Override
    public List<QuotaRound> list(UUID after, int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM quota_round WHERE id > :after ORDER BY id LIMIT :most")
                        .bind("after", after)
                        .bind("most", most)
                        .map(JdbiQuotaRounds::roundRow)
                        .list());
    }

    private static QuotaRequest requestRow(ResultSet row, StatementContext context) throws SQLException {
        return new QuotaRequest(new OrganisationId(row.getString("applicant")), row.getLong("asked_mg"));
    }

    private static QuotaRound roundRow(ResultSet row, StatementContext context) throws SQLException {
        var terms = new QuotaTerms(
                row.getObject("id", UUID.class),
                Element.valueOf(row.getString("element")),
                row.getInt("year"),
                row.getLong("available_mg"),
                QuotaRule.valueOf(row.getString("rule")),
                row.getLong("floor_mg"),
                row.getLong("lot_mg"),
                row.getString("seed_commitment"),
                row.getString("beacon_source"));
        var document = row.getString("document");
        return new QuotaRound(
                terms,
                row.getObject("deadline", OffsetDateTime.class).toInstant(),
                Status.valueOf(row.getString("status")),
                new PersonId(row.getString("opened_by")),
                person(row.getString("run_by")),
                person(row.getString("published_by")),
                document == null ? null : new AllocationProof(document, row.getString("sha256")),
                row.getLong("version"));
    }

    private static @Nullable PersonId person(@Nullable String value) {
        return value == null ? null : new PersonId(value);
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
