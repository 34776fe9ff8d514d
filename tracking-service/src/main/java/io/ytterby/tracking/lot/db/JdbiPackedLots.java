package io.ytterby.tracking.lot.db;

import static io.ytterby.tracking.lot.db.LotStatements.COUNTED;
import static io.ytterby.tracking.lot.db.LotStatements.FREE;
import static io.ytterby.tracking.lot.db.LotStatements.LOT;
import static io.ytterby.tracking.lot.db.LotStatements.MOVABLE;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.app.PackedLots;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Sscc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** A lot names its pack in its own row: it can't be in two, and what may not be moved can't be packed or unpacked. */
@ApplicationScoped
class JdbiPackedLots implements PackedLots {
    private final Jdbi jdbi;

    JdbiPackedLots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Lot> tryPack(LotId id, OrganisationId custodian, Sscc pack, Instant at) {
        return one(
                "packed_in = :pack WHERE lot_id = :id AND custodian_org = :custodian AND " + FREE,
                id,
                custodian,
                pack,
                at);
    }

    @Override
    public Optional<Lot> tryUnpack(LotId id, OrganisationId custodian, Sscc pack, Instant at) {
        return one(
                "packed_in = NULL WHERE lot_id = :id AND custodian_org = :custodian AND packed_in = :pack AND "
                        + MOVABLE,
                id,
                custodian,
                pack,
                at);
    }

    @Override
    public List<Lot> lockIn(Collection<Sscc> packs) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM lot WHERE packed_in = ANY(:packs) ORDER BY lot_id FOR UPDATE")
                .bind("packs", texts(packs))
                .map(LOT)
                .list());
    }

    @Override
    public List<Lot> in(Collection<Sscc> packs, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM lot WHERE packed_in = ANY(:packs) ORDER BY lot_id LIMIT :limit")
                .bind("packs", texts(packs))
                .bind("limit", limit)
                .map(LOT)
                .list());
    }

    @Override
    public List<Lot> ship(Collection<Sscc> packs, OrganisationId custodian, OrganisationId recipient, Instant at) {
        return LotStatements.changed(
                jdbi,
                COUNTED + "status = 'IN_TRANSIT', recipient_org = :recipient"
                        + " WHERE packed_in = ANY(:packs) AND custodian_org = :custodian AND " + MOVABLE,
                update -> update.bind("packs", texts(packs))
                        .bind("custodian", custodian.value())
                        .bind("recipient", recipient.value()),
                at);
    }

    @Override
    public List<Lot> receive(Collection<Sscc> packs, OrganisationId recipient, Instant at) {
        return LotStatements.changed(
                jdbi,
                COUNTED + "status = 'ACTIVE', recipient_org = NULL, custodian_org = :recipient"
                        + " WHERE packed_in = ANY(:packs) AND recipient_org = :recipient AND status = 'IN_TRANSIT'",
                update -> update.bind("packs", texts(packs)).bind("recipient", recipient.value()),
                at);
    }

    private Optional<Lot> one(String change, LotId id, OrganisationId custodian, Sscc pack, Instant at) {
        return LotStatements.changed(
                        jdbi,
                        COUNTED + change,
                        update -> update.bind("id", id.value())
                                .bind("custodian", custodian.value())
                                .bind("pack", pack.value()),
                        at)
                .stream()
                .findFirst();
    }

    private static String[] texts(Collection<Sscc> packs) {
        return packs.stream().map(Sscc::value).toArray(String[]::new);
    }
}
