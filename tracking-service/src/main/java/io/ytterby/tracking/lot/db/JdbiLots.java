package io.ytterby.tracking.lot.db;

import static io.ytterby.tracking.lot.db.LotStatements.COUNTED;
import static io.ytterby.tracking.lot.db.LotStatements.FREE;
import static io.ytterby.tracking.lot.db.LotStatements.LOT;
import static io.ytterby.tracking.lot.db.LotStatements.MOVABLE;
import static io.ytterby.tracking.lot.db.LotStatements.uuids;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.db.LotStatements.Bindings;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotStatus;
import io.ytterby.tracking.lot.domain.Restoring;
import io.ytterby.tracking.lot.domain.Taking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Lots by guarded statements: where two want the same lot, the second finds it changed and changes nothing. */
@ApplicationScoped
class JdbiLots implements Lots {

    private final Jdbi jdbi;

    JdbiLots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Lot> find(LotId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM lot WHERE lot_id = :id")
                .bind("id", id.value())
                .map(LOT)
                .findOne());
    }

    @Override
    public List<Lot> list(
            @Nullable OrganisationId seenBy, @Nullable LotStatus status, @Nullable LotId after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM lot
                         WHERE (CAST(:after AS uuid) IS NULL
                                OR (created_at, lot_id) < (SELECT created_at, lot_id FROM lot
                                                            WHERE lot_id = CAST(:after AS uuid)))
                           AND (CAST(:status AS text) IS NULL OR status = :status)
                           AND (CAST(:org AS text) IS NULL OR :org IN (producer_org, custodian_org, recipient_org)
                                OR EXISTS (SELECT 1 FROM lot_grant g WHERE g.lot_id = lot.lot_id AND g.org = :org))
                         ORDER BY created_at DESC, lot_id DESC LIMIT :limit""")
                .bind("after", after == null ? null : after.toString())
                .bind("status", status == null ? null : status.name())
                .bind("org", seenBy == null ? null : seenBy.value())
                .bind("limit", limit)
                .map(LOT)
                .list());
    }

    @Override
    public List<Lot> lock(Collection<LotId> ids) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM lot WHERE lot_id = ANY(:ids) ORDER BY lot_id FOR UPDATE")
                        .bind("ids", uuids(ids))
                        .map(LOT)
                        .list());
    }

    @Override
    public boolean tryAdd(Lot minted, Instant at) {
        return LotInsert.add(
                        jdbi,
                        minted,
                        at,
                        "ON CONFLICT (producer_org, gtin, lot_number) WHERE parent_lot_id IS NULL DO NOTHING")
                == 1;
    }

    @Override
    public void addPart(Lot part, Instant at) {
        LotInsert.add(jdbi, part, at, "");
    }

    @Override
    public Optional<Lot> tryTakeGrams(LotId id, OrganisationId custodian, long grams, Instant at) {
        return changed(
                        COUNTED
                                + "grams = grams - :grams WHERE lot_id = :id AND custodian_org = :custodian AND grams > :grams"
                                + " AND " + FREE,
                        update -> update.bind("id", id.value())
                                .bind("custodian", custodian.value())
                                .bind("grams", grams),
                        at)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Lot> tryTake(Lot seen, Taking taking, LotStatus emptied, Instant at) {
        return changed(
                        COUNTED + """
                        grams = grams - :grams, remainder_mg = remainder_mg - :uncoded,
                        status = CASE WHEN grams = :grams AND remainder_mg = :uncoded THEN :emptied ELSE status END
                         WHERE lot_id = :id AND custodian_org = :custodian AND version = :version
                           AND grams >= :grams AND remainder_mg >= :uncoded AND\s""" + FREE,
                        update -> update.bind("id", seen.id().value())
                                .bind("custodian", seen.custodian().value())
                                .bind("version", seen.version())
                                .bind("grams", taking.grams())
                                .bind("uncoded", taking.uncoded().milligrams())
                                .bind("emptied", emptied.name()),
                        at)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Lot> tryAbsorb(LotId id, OrganisationId custodian, Taking more, Instant at) {
        return changed(
                        COUNTED + """
                        grams = grams + :grams, remainder_mg = remainder_mg + :uncoded
                         WHERE lot_id = :id AND custodian_org = :custodian AND\s""" + FREE,
                        update -> update.bind("id", id.value())
                                .bind("custodian", custodian.value())
                                .bind("grams", more.grams())
                                .bind("uncoded", more.uncoded().milligrams()),
                        at)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Lot> tryRestore(OrganisationId custodian, Restoring restoring, Instant at) {
        return changed(
                        COUNTED + """
                        grams = grams + :grams, remainder_mg = remainder_mg + :uncoded,
                        status = CASE WHEN grams + :grams = 0 AND remainder_mg + :uncoded = 0 THEN :emptied
                                      ELSE 'ACTIVE' END
                         WHERE lot_id = :id AND custodian_org = :custodian AND version = :version
                           AND status IN ('ACTIVE', 'CONSUMED', 'DESTROYED')
                           AND locked_for IS NULL AND frozen_by = '{}' AND packed_in IS NULL
                           AND grams + :grams >= 0 AND remainder_mg + :uncoded >= 0""",
                        update -> update.bind("id", restoring.lot().value())
                                .bind("custodian", custodian.value())
                                .bind("version", restoring.version())
                                .bind("grams", restoring.grams())
                                .bind("uncoded", restoring.uncodedMg())
                                .bind("emptied", restoring.emptied().name()),
                        at)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Lot> tryShip(LotId id, OrganisationId custodian, OrganisationId recipient, Instant at) {
        return changed(
                        COUNTED + "status = 'IN_TRANSIT', recipient_org = :recipient"
                                + " WHERE lot_id = :id AND custodian_org = :custodian AND " + FREE,
                        update -> update.bind("id", id.value())
                                .bind("custodian", custodian.value())
                                .bind("recipient", recipient.value()),
                        at)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Lot> tryReceive(LotId id, OrganisationId recipient, Instant at) {
        return changed(
                        COUNTED + "status = 'ACTIVE', recipient_org = NULL, custodian_org = :recipient"
                                + " WHERE lot_id = :id AND recipient_org = :recipient AND status = 'IN_TRANSIT'"
                                + " AND packed_in IS NULL",
                        update -> update.bind("id", id.value()).bind("recipient", recipient.value()),
                        at)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Lot> tryLock(LotId id, OrganisationId custodian, DeclarationId declaration, Instant at) {
        return changed(
                        COUNTED + "locked_for = :declaration WHERE lot_id = :id AND custodian_org = :custodian AND "
                                + MOVABLE,
                        update -> update.bind("id", id.value())
                                .bind("custodian", custodian.value())
                                .bind("declaration", declaration.value()),
                        at)
                .stream()
                .findFirst();
    }

    @Override
    public List<Lot> unlock(DeclarationId declaration, Instant at) {
        return changed(
                COUNTED + "locked_for = NULL WHERE locked_for = :declaration AND status = 'ACTIVE'",
                update -> update.bind("declaration", declaration.value()),
                at);
    }

    @Override
    public List<Lot> export(DeclarationId declaration, Instant at) {
        return changed(
                COUNTED + "status = 'EXPORTED' WHERE locked_for = :declaration AND status = 'ACTIVE'"
                        + " AND array_remove(frozen_by, :declaration) = '{}'",
                update -> update.bind("declaration", declaration.value()),
                at);
    }

    @Override
    public List<Lot> freezeExactly(DeclarationId declaration, Collection<LotId> frozen, Instant at) {
        return changed(
                COUNTED + """
                frozen_by = CASE WHEN lot_id = ANY(:ids) THEN frozen_by || :declaration
                                 ELSE array_remove(frozen_by, :declaration) END
                 WHERE lot_id = ANY(:ids) AND NOT frozen_by @> ARRAY[:declaration]
                    OR NOT lot_id = ANY(:ids) AND frozen_by @> ARRAY[:declaration]""",
                update -> update.bind("ids", uuids(frozen)).bind("declaration", declaration.value()),
                at);
    }

    @Override
    public Lot touch(LotId id, Instant at) {
        return changed(
                        "UPDATE lot SET version = version + 1, changed_at = :at WHERE lot_id = :id",
                        update -> update.bind("id", id.value()),
                        at)
                .getFirst();
    }

    private List<Lot> changed(String sql, Bindings bindings, Instant at) {
        return LotStatements.changed(jdbi, sql, bindings, at);
    }
}
