package io.ytterby.tracking.lot.db;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Lots by guarded statements: where two want the same lot, the second finds it changed and changes nothing. */
@ApplicationScoped
class JdbiLots implements Lots {
    private static final LotMapper LOT = new LotMapper();
    private static final String COUNTED = "UPDATE lot SET version = version + 1, changed_at = :at, ";
    private static final String MOVABLE = "status = 'ACTIVE' AND locked_for IS NULL AND frozen_by = '{}'";
    private static final String FREE = MOVABLE + " AND packed_in IS NULL";

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
                         WHERE (CAST(:after AS uuid) IS NULL OR lot_id > CAST(:after AS uuid))
                           AND (CAST(:status AS text) IS NULL OR status = :status)
                           AND (CAST(:org AS text) IS NULL OR :org IN (producer_org, custodian_org, recipient_org)
                                OR EXISTS (SELECT 1 FROM lot_grant g WHERE g.lot_id = lot.lot_id AND g.org = :org))
                         ORDER BY lot_id LIMIT :limit""")
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
        return add(minted, at, "ON CONFLICT (producer_org, gtin, lot_number) WHERE parent_lot_id IS NULL DO NOTHING")
                == 1;
    }

    @Override
    public void addPart(Lot part, Instant at) {
        add(part, at, "");
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

    private interface Bindings {
        Update on(Update update);
    }

    private List<Lot> changed(String sql, Bindings bindings, Instant at) {
        return jdbi.withHandle(handle -> bindings.on(handle.createUpdate(sql).bind("at", at))
                .executeAndReturnGeneratedKeys()
                .map(LOT)
                .list());
    }

    private int add(Lot lot, Instant at, String onConflict) {
        var card = lot.card();
        var parent = card.parent();
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO lot (lot_id, gtin, lot_number, stage, composition, place, source_kind,
                            source_reference, producer_org, parent_lot_id, custodian_org, status, grams, remainder_mg,
                            version, created_at, changed_at)
                        VALUES (:id, :gtin, :number, :stage, :composition, :place, :sourceKind,
                            :sourceReference, :producer, CAST(:parent AS uuid), :custodian, 'ACTIVE', :grams, :remainder,
                            :version, :at, :at)
                        """ + onConflict)
                .bind("id", lot.id().value())
                .bind("gtin", card.gtin().value())
                .bind("number", card.number().value())
                .bind("stage", card.stage().name())
                .bind("composition", LotMapper.text(card.composition()))
                .bind("place", card.place().value())
                .bind("sourceKind", card.source().kind().name())
                .bind("sourceReference", card.source().reference())
                .bind("producer", card.producer().value())
                .bind("parent", parent == null ? null : parent.value())
                .bind("custodian", lot.custodian().value())
                .bind("grams", lot.grams())
                .bind("remainder", lot.remainder().milligrams())
                .bind("version", lot.version())
                .bind("at", at)
                .execute());
    }

    private static UUID[] uuids(Collection<LotId> ids) {
        return ids.stream().map(LotId::value).toArray(UUID[]::new);
    }
}
