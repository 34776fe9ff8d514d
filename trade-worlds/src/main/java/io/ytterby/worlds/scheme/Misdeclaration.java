package io.ytterby.worlds.scheme;

import io.ytterby.worlds.atlas.Good;
import io.ytterby.worlds.honest.Relation;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Paper;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * S3: called by another name. Easy: a look-alike at five times its price. Medium: the price is blended, the density a quarter off.
 * Hard: an alloy with a fiftieth of what is in it; price and weight are likely, the certificate of analysis is not.
 */
final class Misdeclaration implements Scheme {
    private static final int LOTS = 8;

    @Override
    public void play(Plot plot) {
        var chance = plot.opportunity(
                60, good -> good.lookAlikes().stream().anyMatch(name -> dearer(good, plot.stage.atlas.good(name))));
        var insider = plot.insider(chance.good());
        var names = chance.good().lookAlikes().stream()
                .map(plot.stage.atlas::good)
                .filter(other -> dearer(chance.good(), other))
                .toList();
        var other = plot.dice.oneOf(names);
        // It turns from what needs a licence now to what never did.
        if (!plot.by(false, false, true))
            plot.stage.consignments.removeIf(one -> !one.label().isPlanted()
                    && one.shipper().ref().equals(insider.shipper().ref())
                    && one.load().good().equals(chance.good())
                    && !one.day().isBefore(chance.start()));
        for (int i = 0; i < LOTS; i++) {
            var day = chance.start().plusDays((long) (60 * (i + plot.dice.share()) / LOTS));
            plot.planted.add(lot(plot, insider, other, day));
        }
    }

    private static boolean dearer(Good good, Good other) {
        return good.usdPerKg() > 3 * other.usdPerKg();
    }

    private static Consignment lot(Plot plot, Relation insider, Good other, LocalDate day) {
        var plain = plot.lot(insider, day, insider.lotKg() * plot.dice.factor(0.2));
        var load = plain.load();
        double usual = other.usdPerKg() * plot.dice.factor(0.1);
        var assay = assay(plot, load.good(), other);
        var called = load.called(other, other.goods(), assay)
                .priced(usual * plot.by(5.0, plot.dice.between(1.25, 1.8), 1.0));
        double density = other.density() * plot.by(load.good().density() / other.density(), off(plot), 1.0);
        var weighed = called.weighing(called.grossKg(), called.grossKg() / (density * plot.dice.factor(0.05)));
        var named = plain.with(weighed).withoutLicence().coded(plain.lot(), java.util.List.of());
        return named.with(papers(plot, named, load.good()));
    }

    private static double off(Plot plot) {
        return plot.dice.chance(0.5) ? 1.25 : 0.75;
    }

    /** What such goods have in them; the worst name a trace of the rest. */
    private static Map<String, Double> assay(Plot plot, Good good, Good other) {
        var declared = new TreeMap<>(plot.lots.assay(other, 0.01));
        if (plot.by(false, false, true)) declared.put(good.element(), good.kappa() / 50 * plot.dice.factor(0.2));
        return plot.dice.chance(plot.by(0.5, 0.5, 1.0)) ? declared : Map.of();
    }

    private static Map<String, Paper> papers(Plot plot, Consignment named, Good good) {
        var papers = new TreeMap<String, Paper>(plot.lots.papers(named));
        papers.remove("END_USE");
        papers.remove("COA");
        boolean slip = plot.dice.chance(plot.by(0.3, 0.3, 0.0));
        if (slip && papers.containsKey("INVOICE"))
            papers.put(
                    "INVOICE",
                    new Paper(
                            named.load().netKg(),
                            good.goods(),
                            named.load().valueUsd(),
                            named.consignee().name(),
                            null));
        if (plot.by(false, false, true) && plot.dice.chance(0.75))
            papers.put("COA", Paper.assayed(plot.lots.assay(good, 0.01)));
        else if (plot.dice.chance(plot.by(0.3, 0.3, 0.0)))
            papers.put("COA", Paper.assayed(named.load().assay()));
        return papers;
    }
}
