package io.ytterby.worlds.scheme;

import io.ytterby.worlds.honest.Relation;
import io.ytterby.worlds.honest.Trails;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Label;
import io.ytterby.worlds.trade.Scan;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * S6: goods travel under the codes of others. Easy: read on two continents in one hour. Medium: three days after the true one was
 * sold. Hard: the false one takes the true one's place, and one reading is missing; the true one turns up weeks later.
 */
final class CodeCloning implements Scheme {
    private static final int CLONES = 6;

    @Override
    public void play(Plot plot) {
        var chance = plot.opportunity(plot.by(90, 90, 120), good -> true);
        var seller = plot.stage.people.sender("CN", plot.dice);
        var buyer = plot.founded(plot.buyerCountry());
        var genuine = plot.stage.consignments.stream()
                .filter(one -> !one.codes().isEmpty()
                        && !one.label().isPlanted()
                        && !one.day().isBefore(chance.start().minusDays(30))
                        && one.day().isBefore(chance.start().plusDays(120))
                        && one.load().good().needsLicence(one.day()))
                .sorted(Comparator.comparing(Consignment::at))
                .toList();
        for (int i = 0; i < CLONES && genuine.size() > CLONES; i++) {
            var one = genuine.get((int) ((i + plot.dice.share()) * genuine.size() / CLONES));
            if (plot.by(false, false, true)) replace(plot, one);
            else clone(plot, one, relation(plot, one, seller, buyer));
        }
    }

    private static Relation relation(
            Plot plot, Consignment one, io.ytterby.worlds.trade.Firm seller, io.ytterby.worlds.trade.Firm buyer) {
        return plot.relations.relation(one.load().good(), "CN", seller, buyer, 1);
    }

    private static void clone(Plot plot, Consignment genuine, Relation relation) {
        var code = genuine.codes().getFirst();
        var trail = plot.stage.scans.stream()
                .filter(scan -> scan.code().equals(code) && scan.at().isAfter(genuine.at()))
                .sorted(Comparator.comparing(Scan::at))
                .toList();
        if (trail.isEmpty()) return;
        var last = plot.by(trail.getFirst(), trail.getLast(), trail.getLast());
        Instant at = last.at().plus(Trails.hours(plot.by(plot.dice.between(0.2, 0.9), plot.dice.between(60, 84), 0.0)));
        if (!plot.stage.covers(java.time.LocalDate.ofInstant(at.plus(Trails.hours(24)), java.time.ZoneOffset.UTC)))
            return;
        var next = java.time.LocalDate.ofInstant(at, java.time.ZoneOffset.UTC).plusDays(1);
        var lot = plot.lots.lot(relation, io.ytterby.worlds.honest.Stage.during(next, plot.dice));
        var planted = lot.coded(lot.lot(), List.of(code))
                .with(Label.planted(plot.scheme, plot.ring, lot.load().netKg()));
        new Trails(plot.stage, plot.dice).read(code, at, planted.journey().loading(), false);
        plot.planted.add(planted);
    }

    private static void replace(Plot plot, Consignment genuine) {
        var code = genuine.codes().getFirst();
        plot.stage.scans.removeIf(scan -> scan.code().equals(code)
                && scan.place().code().equals(genuine.journey().loading().code())
                && scan.at().isAfter(genuine.at().minus(Trails.hours(31)))
                && !scan.at().isAfter(genuine.at()));
        plot.stage.consignments.remove(genuine);
        plot.planted.add(genuine.with(
                Label.planted(plot.scheme, plot.ring, genuine.load().netKg())));
        var elsewhere = plot.stage.atlas.country(plot.buyerCountry()).ports().getFirst();
        var late = genuine.at().plus(Trails.hours(24 * plot.dice.between(8, 60)));
        if (plot.stage.covers(java.time.LocalDate.ofInstant(late, java.time.ZoneOffset.UTC)))
            new Trails(plot.stage, plot.dice).read(code, late, elsewhere, false);
    }
}
