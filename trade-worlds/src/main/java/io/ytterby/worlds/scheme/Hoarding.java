package io.ytterby.worlds.scheme;

import io.ytterby.worlds.honest.Relation;
import io.ytterby.worlds.trade.Firm;
import java.util.ArrayList;
import java.util.List;

/**
 * S7: licences are used to lay in stocks, which is no crime and still wanted to be known. Easy: four times what is consumed. Medium:
 * twice, shared with two affiliates. Hard: a quarter more than is consumed, month after month.
 */
final class Hoarding implements Scheme {
    @Override
    public void play(Plot plot) {
        int days = plot.by(75, 120, 270);
        var chance = plot.opportunity(days, good -> good.lotKg() >= 500);
        var seller = plot.insider(chance.good());
        var buyer = plot.founded(plot.buyerCountry());
        double perMonth = plot.by(1.6, 2.5, 3.0);
        usual(
                plot,
                relation(plot, seller, buyer),
                chance.start().minusDays(240),
                chance.start().plusDays(days),
                perMonth);
        double kgPerMonth = perMonth * seller.lotKg();
        plot.stage.consumers.put(
                buyer.ref() + "|" + chance.good().element(),
                kgPerMonth * chance.good().kappa());
        var buyers = buyers(plot, buyer);
        int count = (int) Math.round(perMonth * days / 30.0 * plot.by(3.0, 1.0, 0.25) * plot.by(0.95, 1.0, 1.6));
        for (int i = 0; i < count; i++) {
            var day = chance.start().plusDays((long) (days * (i + plot.dice.share()) / count));
            var relation = relation(plot, seller, buyers.get(i % buyers.size()));
            plot.planted.add(plot.lot(relation, day, relation.lotKg() * plot.dice.factor(0.2)));
        }
    }

    private static List<Firm> buyers(Plot plot, Firm buyer) {
        var all = new ArrayList<>(List.of(buyer));
        if (plot.by(false, true, false)) {
            var owner = plot.founded(buyer.country());
            plot.owns(owner, buyer, 1, true);
            for (int i = 0; i < 2; i++) {
                var affiliate = plot.founded(buyer.country());
                plot.owns(owner, affiliate, 1, true);
                all.add(affiliate);
            }
        }
        return all;
    }

    private static Relation relation(Plot plot, Relation seller, Firm buyer) {
        var plain = plot.relations.relation(seller.good(), "CN", seller.shipper(), buyer, 1);
        return plain.lots(seller.lotKg()).priced(seller.forwarder(), seller.markup());
    }

    private static void usual(
            Plot plot, Relation relation, java.time.LocalDate from, java.time.LocalDate to, double perMonth) {
        for (var day = from; day.isBefore(to); day = day.plusDays(1))
            if (plot.stage.covers(day) && plot.dice.chance(perMonth / 30))
                plot.cover.add(plot.lots.lot(
                        relation,
                        io.ytterby.worlds.honest.Stage.during(day, plot.dice),
                        relation.lotKg() * plot.dice.factor(0.2)));
    }
}
