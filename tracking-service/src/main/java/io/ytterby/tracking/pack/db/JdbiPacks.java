package io.ytterby.tracking.pack.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.Sscc;
import io.ytterby.tracking.pack.app.Packs;
import io.ytterby.tracking.pack.domain.Pack;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** A tree of packs by its edges; walking it stops at the most there may be, whatever the rows say. */
@ApplicationScoped
class JdbiPacks implements Packs {
    private static final RowMapper<Pack> PACK = (row, context) -> {
        var recipient = row.getString("recipient_org");
        var outer = row.getString("outer_sscc");
        return new Pack(
                new Sscc(row.getString("sscc")),
                new OrganisationId(row.getString("custodian_org")),
                recipient == null ? null : new OrganisationId(recipient),
                outer == null ? null : new Sscc(outer),
                row.getLong("version"));
    };

    private final Jdbi jdbi;

    JdbiPacks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void lockThoseOf(OrganisationId custodian) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtext('pack'), hashtext(:org))")
                .bind("org", custodian.value())
                .map((row, context) -> true)
                .one());
    }

    @Override
    public Optional<Pack> find(Sscc sscc) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM pack WHERE sscc = :sscc")
                .bind("sscc", sscc.value())
                .map(PACK)
                .findOne());
    }

    @Override
    public Pack findOrOpen(Sscc sscc, OrganisationId custodian, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO pack (sscc, custodian_org, version, changed_at) VALUES (:sscc, :custodian, 1, :at)
                        ON CONFLICT DO NOTHING""")
                .bind("sscc", sscc.value())
                .bind("custodian", custodian.value())
                .bind("at", at)
                .execute());
        return find(sscc).orElseThrow();
    }

    @Override
    public List<Pack> withInner(Sscc sscc) {
        return walk("""
                WITH RECURSIVE tree AS (
                    SELECT pack.*, 1 AS depth FROM pack WHERE sscc = :sscc
                    UNION ALL
                    SELECT pack.*, tree.depth + 1 FROM tree JOIN pack ON pack.outer_sscc = tree.sscc
                     WHERE tree.depth <= :deepest)
                SELECT * FROM tree ORDER BY depth, sscc LIMIT :most""", sscc);
    }

    @Override
    public List<Pack> withOuter(Sscc sscc) {
        return walk("""
                WITH RECURSIVE line AS (
                    SELECT pack.*, 1 AS depth FROM pack WHERE sscc = :sscc
                    UNION ALL
                    SELECT pack.*, line.depth + 1 FROM line JOIN pack ON pack.sscc = line.outer_sscc
                     WHERE line.depth <= :deepest)
                SELECT * FROM line ORDER BY depth LIMIT :most""", sscc);
    }

    private List<Pack> walk(String sql, Sscc from) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("sscc", from.value())
                .bind("deepest", Pack.DEEPEST)
                .bind("most", Pack.MOST_PACKS + 1)
                .map(PACK)
                .list());
    }

    @Override
    public Optional<Pack> tryPut(Pack inner, @Nullable Sscc outer, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE pack SET outer_sscc = CAST(:outer AS text), version = version + 1, changed_at = :at
                         WHERE sscc = :sscc AND version = :version AND recipient_org IS NULL""")
                .bind("outer", outer == null ? null : outer.value())
                .bind("at", at)
                .bind("sscc", inner.sscc().value())
                .bind("version", inner.version())
                .executeAndReturnGeneratedKeys()
                .map(PACK)
                .findOne());
    }

    @Override
    public void ship(Collection<Sscc> packs, OrganisationId recipient, Instant at) {
        change("recipient_org = :org", packs, recipient, at);
    }

    @Override
    public void receive(Collection<Sscc> packs, OrganisationId recipient, Instant at) {
        change("custodian_org = :org, recipient_org = NULL", packs, recipient, at);
    }

    private void change(String change, Collection<Sscc> packs, OrganisationId organisation, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE pack SET " + change
                        + ", version = version + 1, changed_at = :at WHERE sscc = ANY(:packs)")
                .bind("org", organisation.value())
                .bind("at", at)
                .bind("packs", packs.stream().map(Sscc::value).toArray(String[]::new))
                .execute());
    }
}
