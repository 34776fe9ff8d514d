package io.ytterby.worlds.scheme;

import io.ytterby.worlds.atlas.Country;
import io.ytterby.worlds.atlas.Good;
import io.ytterby.worlds.honest.Relation;
import io.ytterby.worlds.honest.Stage;
import io.ytterby.worlds.scheme.Plot.Opportunity;
import io.ytterby.worlds.trade.Firm;
import java.time.LocalDate;

/**
 * S1: goods of China leave a country that makes none, as its own. Easy: ten times the usual in a month, under the owner's name. Medium:
 * three times in four months, an owner two hops away, a third honest. Hard: 1.4 times over nine months, two states, a real smelter.
 */
final class Transshipment implements Scheme {
    @Override
    public void play(Plot plot) {
        int days = plot.by(30, 120, 270);
        var chance = plot.opportunity(days, good -> good.usdPerKg() > 2);
        var through = through(plot, chance.good());
        switch (plot.difficulty) {
            case EASY -> sameName(plot, chance, through);
            case MEDIUM -> twoHops(plot, chance, through);
            case HARD -> twoStates(plot, chance, through);
        }
    }

    private static Country through(Plot plot, Good good) {
        var open = plot.stage.atlas.countries().stream()
                .filter(country -> country.transit()
                        && !country.code().equals("RU")
                        && !good.makers().contains(country.code()))
                .filter(country -> !plot.stage.smelters.containsKey(country.code() + good.element()))
                .toList();
        return plot.dice.weighted(open, country -> 1 + country.demand());
    }

    private static Relation relation(Plot plot, Opportunity chance, Firm shipper, Firm consignee) {
        var plain = plot.relations.relation(chance.good(), shipper.country(), shipper, consignee, 1);
        double kg = Math.min(chance.good().containerKg(), 1.5 * plain.lotKg());
        return plain.lots(kg);
    }

    private static void sameName(Plot plot, Opportunity chance, Country through) {
        var brand = plot.stage.names.brand();
        var owner = plot.stage.names.firm(plot.stage.atlas.country("CN"), brand);
        var shipper = plot.stage.names.firm(through, brand);
        var consignee = plot.stage.names.firm(plot.stage.atlas.country(plot.buyerCountry()), brand);
        plot.owns(owner, shipper, 1, true);
        plot.owns(owner, consignee, 1, true);
        var relation = relation(plot, chance, shipper, consignee);
        before(plot, relation, chance.start().minusDays(180), chance.start(), 2);
        send(plot, relation, chance.start(), 30, 18);
    }

    private static void twoHops(Plot plot, Opportunity chance, Country through) {
        var owner = plot.dice.oneOf(plot.stage.people.producersIn("CN"));
        var holding = plot.founded("HK");
        var shipper = plot.founded(through.code());
        var consignee = plot.founded(plot.buyerCountry());
        plot.owns(owner, holding, 0.8, true);
        plot.owns(holding, shipper, 0.7, true);
        plot.owns(holding, consignee, 0.6, true);
        var relation = relation(plot, chance, shipper, consignee);
        before(plot, relation, chance.start().minusDays(240), chance.start().plusDays(120), 2.5);
        send(plot, relation, chance.start(), 120, 20);
    }

    private static void twoStates(Plot plot, Opportunity chance, Country through) {
        var owner = plot.dice.oneOf(plot.stage.people.producersIn("CN"));
        var second = through(plot, chance.good());
        var shipper = plot.stage.people.sender(through.code(), plot.dice);
        var middle = plot.founded(second.code());
        var consignee = plot.stage.people.consignee(plot.buyerCountry(), plot.dice);
        plot.owns(owner, shipper, 0.3, false);
        var first = relation(plot, chance, shipper, middle);
        var last = relation(plot, chance, middle, consignee);
        before(plot, last, chance.start().minusDays(240), chance.start().plusDays(270), 4);
        plot.stage.idleSmelters.add(second.code() + chance.good().element());
        for (int lot = 0; lot < 13; lot++) {
            var day = chance.start().plusDays(lot * 20L + plot.dice.below(15));
            var leg = plot.lot(first, day, first.lotKg() * plot.dice.factor(0.15));
            if (!second.equals(through))
                plot.planted.add(leg.with(io.ytterby.worlds.trade.Label.planted(plot.scheme, plot.ring, 0)));
            // Repacked: other lots, a week later.
            plot.planted.add(
                    plot.lot(last, day.plusDays(5 + plot.dice.below(4)), last.lotKg() * plot.dice.factor(0.25)));
        }
    }

    private static void send(Plot plot, Relation relation, LocalDate start, int days, int count) {
        for (int i = 0; i < count; i++) {
            var day = start.plusDays((long) (days * (i + plot.dice.share()) / count));
            plot.planted.add(plot.lot(relation, day, relation.lotKg() * plot.dice.factor(0.15)));
        }
    }

    /** What it sends honestly: bought with licences, in part for this. */
    private static void before(Plot plot, Relation relation, LocalDate from, LocalDate to, double perMonth) {
        for (var day = from; day.isBefore(to); day = day.plusDays(1))
            if (plot.stage.covers(day) && plot.dice.chance(perMonth / 30))
                plot.cover.add(plot.lots.lot(
                        relation, Stage.during(day, plot.dice), relation.lotKg() * plot.dice.factor(0.2)));
    }
}
