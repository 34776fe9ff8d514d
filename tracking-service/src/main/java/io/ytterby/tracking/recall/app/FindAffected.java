package io.ytterby.tracking.recall.app;

import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lineage.app.FollowGoods;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.Limits;
import io.ytterby.tracking.lineage.domain.Portion;
import io.ytterby.tracking.lineage.domain.Reach;
import io.ytterby.tracking.recall.app.Recalls.Holding;
import io.ytterby.tracking.recall.domain.AffectedLot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Finds who holds any of some goods now, however often they were split, mixed and made into something else. Looked up each
 * time, so that it is true of the moment it is asked.
 */
@ApplicationScoped
public class FindAffected {
    /** Blocks and lots of ore that one recall may reach; whether it reached more is said. */
    private static final int MOST_GOODS = 250_000;

    private static final int AT_ONCE = 1_000;
    private static final int DIGITS = 12;

    private final FollowGoods followGoods;
    private final Recalls recalls;

    FindAffected(FollowGoods followGoods, Recalls recalls) {
        this.followGoods = followGoods;
        this.recalls = recalls;
    }

    /**
     * Who is affected.
     *
     * @param lots by rising id
     * @param truncated whether the goods were too many to follow them all
     */
    public record Affected(List<AffectedLot> lots, boolean truncated) {
        public Affected {
            lots = List.copyOf(lots);
        }

        public Mass mass() {
            return lots.stream().map(AffectedLot::affected).reduce(Mass.ZERO, Mass::plus);
        }

        /** Who has any of it or is to get it, in order. */
        public List<OrganisationId> holders() {
            var holders = new ArrayList<OrganisationId>();
            for (var lot : lots) {
                holders.add(lot.custodian());
                var recipient = lot.recipient();
                if (recipient != null) holders.add(recipient);
            }
            return holders.stream()
                    .distinct()
                    .sorted(Comparator.comparing(OrganisationId::value))
                    .toList();
        }
    }

    @Transactional
    public Affected by(List<Portion> recalled) {
        var lineage = followGoods.downstream(recalled, Limits.upTo(MOST_GOODS));
        var reach = new Reach(lineage);
        var lots = new LinkedHashMap<Holding, BigDecimal>();
        var goods = List.copyOf(lineage.goods().keySet());
        for (int from = 0; from < goods.size(); from += AT_ONCE)
            for (var held : recalls.heldOf(goods.subList(from, Math.min(goods.size(), from + AT_ONCE))))
                lots.merge(ofLot(held), reached(reach, held), BigDecimal::add);
        var affected = new ArrayList<AffectedLot>();
        lots.forEach((lot, milligrams) -> {
            if (milligrams.signum() > 0) affected.add(affected(lot, milligrams));
        });
        affected.sort(Comparator.comparing(lot -> lot.lot().value()));
        return new Affected(affected, lineage.truncated());
    }

    private static BigDecimal reached(Reach reach, Holding held) {
        var portion = held.portion();
        return reach.share(portion.goods(), portion.grams())
                .multiply(BigDecimal.valueOf(portion.mass().milligrams()));
    }

    /** The same lot whichever of its segments is looked at. */
    private static Holding ofLot(Holding held) {
        var whole = new Portion(new Goods.Uncoded(held.lot()), null, new Mass(held.lotMg()));
        return new Holding(
                whole,
                held.lot(),
                held.lotNumber(),
                held.gtin(),
                held.stage(),
                held.status(),
                held.custodian(),
                held.recipient(),
                held.pack(),
                held.countedMg(),
                held.lotMg());
    }

    /** What is beside the whole grams, less than one, is as much recalled as the grams are. */
    private static AffectedLot affected(Holding lot, BigDecimal milligrams) {
        var share = milligrams
                .divide(BigDecimal.valueOf(lot.countedMg()), DIGITS, RoundingMode.HALF_UP)
                .min(BigDecimal.ONE);
        var recipient = lot.recipient();
        return new AffectedLot(
                lot.lot(),
                lot.lotNumber(),
                lot.gtin(),
                lot.stage(),
                lot.status(),
                new OrganisationId(lot.custodian()),
                recipient == null ? null : new OrganisationId(recipient),
                lot.pack(),
                new Mass(lot.lotMg()),
                new Mass(share.multiply(BigDecimal.valueOf(lot.lotMg()))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()),
                share);
    }
}
