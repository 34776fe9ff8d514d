package io.ytterby.tracking.sighting.db;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.app.Grants;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.domain.Grant;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotStatus;
import io.ytterby.tracking.sighting.app.GramBooks;
import io.ytterby.tracking.sighting.app.RoutePlans;
import io.ytterby.tracking.sighting.domain.KnownGram;
import io.ytterby.tracking.sighting.domain.Leg;
import io.ytterby.tracking.sighting.domain.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads from the segments which lot has a gram, and from the lot and its plan where it may be. */
@ApplicationScoped
class JdbiGramBooks implements GramBooks {
    /** A part of a part of a part: deeper than anybody splits a route's goods. */
    private static final int MOST_PARENTS = 32;

    private final Jdbi jdbi;
    private final Lots lots;
    private final Grants grants;
    private final RoutePlans plans;

    JdbiGramBooks(Jdbi jdbi, Lots lots, Grants grants, RoutePlans plans) {
        this.jdbi = jdbi;
        this.lots = lots;
        this.grants = grants;
        this.plans = plans;
    }

    private record Held(
            LotId lot,
            String state,
            Instant since,
            Instant lotSince,
            @Nullable String pack,
            @Nullable Instant repacked) {
        KnownGram.@Nullable Packed packed() {
            return pack == null || repacked == null ? null : new KnownGram.Packed(pack, repacked);
        }
    }

    @Override
    public Optional<KnownGram.Holding> holdingOf(long gram) {
        return held(gram).flatMap(held -> lots.find(held.lot()).map(lot -> holding(held, lot)));
    }

    private KnownGram.Holding holding(Held held, Lot lot) {
        var from = new CountryCode(lot.card().place().value().substring(0, 2));
        return new KnownGram.Holding(
                lot.id(), held.state(), held.since(), from, route(held, lot, from), held.packed(), held.repacked());
    }

    private @Nullable Route route(Held held, Lot lot, CountryCode home) {
        var plan = planned(lot);
        if (plan != null) return new Route(plan, holders(lot));
        boolean atHome = lot.status() == LotStatus.ACTIVE
                && lot.custodian().equals(lot.card().producer());
        return atHome ? new Route(List.of(new Leg(Set.of(home), Set.of(), held.lotSince(), null)), holders(lot)) : null;
    }

    /** The lot's own plan, or that of the lot it was split off. */
    private @Nullable List<Leg> planned(Lot lot) {
        @Nullable LotId next = lot.id();
        for (int depth = 0; next != null && depth < MOST_PARENTS; depth++) {
            var plan = plans.find(next);
            if (plan.isPresent()) return plan.get().legs();
            next = next.equals(lot.id())
                    ? lot.card().parent()
                    : lots.find(next).map(parent -> parent.card().parent()).orElse(null);
        }
        return null;
    }

    private Set<OrganisationId> holders(Lot lot) {
        var holders = new HashSet<OrganisationId>();
        holders.add(lot.card().producer());
        holders.add(lot.custodian());
        var recipient = lot.recipient();
        if (recipient != null) holders.add(recipient);
        for (Grant grant : grants.of(lot.id())) holders.add(grant.organisation());
        return holders;
    }

    private Optional<Held> held(long gram) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT segment.lot_id, segment.state, lot.created_at, lot.packed_in,
                               (SELECT max(history.at) FROM gram_history history
                                 WHERE history.grams @> CAST(:gram AS bigint)) AS since,
                               (SELECT max(deed.at) FROM operation_input part
                                  JOIN lot_operation deed ON deed.operation_id = part.operation_id
                                 WHERE part.lot_id = segment.lot_id AND deed.kind IN ('PACK', 'UNPACK')) AS repacked
                          FROM (SELECT * FROM mint_block WHERE g0 <= :gram ORDER BY g0 DESC LIMIT 1) block
                          JOIN LATERAL (SELECT * FROM segment WHERE segment.block_id = block.block_id
                                           AND segment.g0 <= :gram ORDER BY segment.g0 DESC LIMIT 1) segment
                            ON segment.g1 > :gram
                          JOIN lot ON lot.lot_id = segment.lot_id""")
                .bind("gram", gram)
                .map((row, context) -> new Held(
                        new LotId(row.getObject("lot_id", UUID.class)),
                        row.getString("state"),
                        instant(row, "since"),
                        instant(row, "created_at"),
                        row.getString("packed_in"),
                        row.getObject("repacked") == null ? null : instant(row, "repacked")))
                .findOne());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
