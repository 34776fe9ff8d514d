package io.ytterby.licensing.controllist.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.controllist.app.Proposals;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.Proposal;
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
import org.jspecify.annotations.Nullable;

/** Proposed changes of the list. An index lets one be open per instrument; a CHECK holds the two persons apart. */
@ApplicationScoped
class JdbiProposals implements Proposals {
    private final Jdbi jdbi;

    JdbiProposals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Proposal proposal) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO control_list_proposal
                               (id, base, instrument, content, reason, status, proposed_by, proposed_at)
                        VALUES (:id, :base, :instrument, :content, :reason, :status, :proposedBy, :proposedAt)""")
                .bind("id", proposal.id())
                .bind("base", proposal.base())
                .bind("instrument", proposal.instrument().value())
                .bind("content", proposal.content())
                .bind("reason", proposal.reason())
                .bind("status", proposal.status().name())
                .bind("proposedBy", proposal.proposedBy().value())
                .bind("proposedAt", utc(proposal.proposedAt()))
                .execute());
    }

    @Override
    public Optional<Proposal> lookUp(UUID id) {
        return one("SELECT * FROM control_list_proposal WHERE id = :key", id);
    }

    @Override
    public Optional<Proposal> lock(UUID id) {
        return one("SELECT * FROM control_list_proposal WHERE id = :key FOR UPDATE", id);
    }

    @Override
    public Optional<Proposal> openOf(InstrumentId instrument) {
        return one(
                "SELECT * FROM control_list_proposal WHERE instrument = :key AND status = 'PROPOSED'",
                instrument.value());
    }

    @Override
    public void decide(Proposal decided) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE control_list_proposal SET status = :status, decided_by = :by, decided_at = :at
                         WHERE id = :id AND status = 'PROPOSED'""")
                .bind("status", decided.status().name())
                .bind("by", text(decided.decidedBy()))
                .bind("at", utc(decided.decidedAt()))
                .bind("id", decided.id())
                .execute());
    }

    @Override
    public List<Proposal> newest(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM control_list_proposal ORDER BY proposed_at DESC, id LIMIT :most")
                .bind("most", most)
                .map((row, context) -> proposal(row))
                .list());
    }

    private Optional<Proposal> one(String sql, Object key) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("key", key)
                .map((row, context) -> proposal(row))
                .findOne());
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var decidedBy = row.getString("decided_by");
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getLong("base"),
                new InstrumentId(row.getString("instrument")),
                row.getString("content"),
                row.getString("reason"),
                Proposal.Status.valueOf(row.getString("status")),
                new PersonId(row.getString("proposed_by")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decidedBy == null ? null : new PersonId(decidedBy),
                decidedAt == null ? null : decidedAt.toInstant());
    }

    static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
