package io.ytterby.worlds.scheme;

import io.ytterby.worlds.honest.Relation;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Firm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * S2: many parcels below the mass that needs no licence. Easy: twenty at 95 % of it on one day. Medium: eight at 60 to 100 % in a month,
 * three buyers of one owner. Hard: five a week, twelve buyers behind one door.
 */
final class Splitting implements Scheme {
    @Override
    public void play(Plot plot) {
        var chance = plot.opportunity(plot.by(2, 30, 28), good -> good.freeKg() > 0);
        double free = chance.good().freeKg();
        var shipper = plot.stage.people.sender("CN", plot.dice);
        var country = plot.buyerCountry();
        var consignees = consignees(plot, country);
        var relations = consignees.stream()
                .map(consignee -> parcels(plot, chance, shipper, consignee))
                .toList();
        int count = plot.by(20, 8, 20);
        for (int i = 0; i < count; i++) {
            double share = plot.by(
                    plot.dice.between(0.945, 0.955), plot.dice.between(0.6, 0.995), plot.dice.between(0.35, 0.97));
            var day = day(plot, chance.start(), i, count);
            plot.planted.add(parcel(plot, plot.dice.oneOf(relations), day, share * free));
        }
    }

    private static LocalDate day(Plot plot, LocalDate start, int i, int count) {
        return switch (plot.difficulty) {
            case EASY -> start;
            case MEDIUM -> start.plusDays((long) (30 * (i + plot.dice.share()) / count));
            case HARD -> start.plusDays(7L * (i / 5) + plot.dice.below(7));
        };
    }

    private static Relation parcels(Plot plot, Plot.Opportunity chance, Firm shipper, Firm consignee) {
        var plain = plot.relations.relation(chance.good(), "CN", shipper, consignee, 1);
        return plain.parcels(chance.good().freeKg());
    }

    private static Consignment parcel(Plot plot, Relation relation, LocalDate day, double kg) {
        var lot = plot.lot(relation, day, kg);
        if (lot.load().netKg() < relation.good().freeKg()) return lot;
        return lot.with(lot.load().declared(kg));
    }

    private static List<Firm> consignees(Plot plot, String country) {
        var first = plot.founded(country);
        var all = new ArrayList<>(List.of(first));
        int more = plot.by(0, 2, 11);
        for (int i = 0; i < more; i++) {
            var contacts = plot.founded(country);
            all.add(
                    plot.difficulty == io.ytterby.worlds.trade.Setting.Difficulty.HARD
                            ? first.neighbour(contacts.ref(), contacts.name(), false, false, contacts)
                            : contacts);
        }
        if (more == 2) {
            var owner = plot.founded("HK");
            all.forEach(firm -> plot.owns(owner, firm, 1, true));
        }
        return all;
    }
}
