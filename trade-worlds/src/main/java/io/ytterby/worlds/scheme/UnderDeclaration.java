package io.ytterby.worlds.scheme;

import io.ytterby.worlds.trade.Label;
import io.ytterby.worlds.trade.Paper;
import java.util.TreeMap;

/**
 * S4: less is declared than is in the boxes. Easy: 40 % less. Medium: 15 %. Hard: 5 %, within what scales may err, each time. Volume,
 * packages and boxes are what they are; the packing list tells now and then.
 */
final class UnderDeclaration implements Scheme {
    private static final int LOTS = 10;

    @Override
    public void play(Plot plot) {
        int days = plot.by(60, 90, 150);
        var chance = plot.opportunity(days, good -> true);
        var insider = plot.insider(chance.good());
        double less = plot.by(0.40, 0.15, 0.05);
        double tells = plot.by(0.6, 0.35, 0.9);
        for (int i = 0; i < LOTS; i++) {
            var day = chance.start().plusDays((long) (days * (i + plot.dice.share()) / LOTS));
            var lot = plot.lot(insider, day, insider.lotKg() * plot.dice.factor(0.2));
            double kg = lot.load().netKg();
            var declared = lot.with(lot.load().declared(kg * (1 - less)))
                    .with(Label.planted(plot.scheme, plot.ring, kg * less));
            var papers = new TreeMap<>(plot.lots.papers(declared));
            if (plot.dice.chance(tells))
                papers.put("PACKING_LIST", Paper.weighed(kg * (1 + 0.015 * plot.dice.normal())));
            plot.planted.add(declared.with(papers));
        }
    }
}
