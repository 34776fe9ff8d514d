package io.ytterby.licensing.controllist.db;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.controllist.app.ListVersions;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.ListVersion;
import io.ytterby.licensing.controllist.domain.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Versions of the list as rows that are only ever inserted. The number is the key: of two changes at once one fails. */
@ApplicationScoped
class JdbiListVersions implements ListVersions {
    private final Jdbi jdbi;
    private final Clock clock;

    JdbiListVersions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public long newest() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT coalesce(max(number), 0) FROM control_list_version")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<ListVersion> amendments() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM control_list_version WHERE kind = 'AMENDED' ORDER BY number")
                .map((row, context) -> version(row))
                .list());
    }

    @Override
    public Optional<ListVersion> lookUp(long number) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM control_list_version WHERE number = :number")
                .bind("number", number)
                .map((row, context) -> version(row))
                .findOne());
    }

    @Override
    public Optional<Long> recordShipped(String shipped, String name) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO control_list_version (number, name, kind, reason, at)
                        SELECT coalesce(max(number), 0) + 1, :name, 'SHIPPED', :shipped, :at FROM control_list_version
                        HAVING :shipped IS DISTINCT FROM (SELECT reason FROM control_list_version
                                                           WHERE kind = 'SHIPPED' ORDER BY number DESC LIMIT 1)
                        ON CONFLICT DO NOTHING
                        RETURNING number""")
                .bind("name", name)
                .bind("shipped", shipped)
                .bind("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .mapTo(Long.class)
                .findOne());
    }

    @Override
    public void add(Proposal confirmed, String name) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO control_list_version
                               (number, name, kind, instrument, content, reason, proposal, proposed_by, confirmed_by, at)
                        VALUES (:number, :name, 'AMENDED', :instrument, :content, :reason, :proposal, :proposedBy,
                                :confirmedBy, :at)""")
                .bind("number", confirmed.base() + 1)
                .bind("name", name)
                .bind("instrument", confirmed.instrument().value())
                .bind("content", confirmed.content())
                .bind("reason", confirmed.reason())
                .bind("proposal", confirmed.id())
                .bind("proposedBy", confirmed.proposedBy().value())
                .bind("confirmedBy", JdbiProposals.text(confirmed.decidedBy()))
                .bind("at", JdbiProposals.utc(confirmed.decidedAt()))
                .execute());
    }

    @Override
    public List<ListVersion> history(long before, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM control_list_version WHERE number < :before ORDER BY number DESC LIMIT :most""")
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> version(row))
                .list());
    }

    private static ListVersion version(ResultSet row) throws SQLException {
        var instrument = row.getString("instrument");
        var proposedBy = row.getString("proposed_by");
        var confirmedBy = row.getString("confirmed_by");
        return new ListVersion(
                row.getLong("number"),
                row.getString("name"),
                instrument == null ? null : new InstrumentId(instrument),
                row.getString("content"),
                row.getString("reason"),
                proposedBy == null ? null : new PersonId(proposedBy),
                confirmedBy == null ? null : new PersonId(confirmedBy),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
