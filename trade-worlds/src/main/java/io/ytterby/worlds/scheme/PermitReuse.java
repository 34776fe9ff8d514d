package io.ytterby.worlds.scheme;

import io.ytterby.worlds.honest.Relation;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Label;
import io.ytterby.worlds.trade.Permit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * S5: a licence is used more often than it allows. Easy: three times its mass. Medium: at two ports in one week, 110 % in the end. Hard:
 * after it ran out, and beside the one that took its place; each mass stays below its own.
 */
final class PermitReuse implements Scheme {
    @Override
    public void play(Plot plot) {
        var chance = plot.opportunity(plot.by(60, 84, 120), good -> true);
        var known = plot.insider(chance.good());
        // Its own buyer, so that the licences of others are not touched.
        var buyer = plot.stage.people.consignee(plot.buyerCountry(), plot.dice);
        var plain = plot.relations.relation(chance.good(), "CN", known.shipper(), buyer, 1);
        var relation = plain.lots(known.lotKg()).priced(known.forwarder(), known.markup());
        switch (plot.difficulty) {
            case EASY -> thrice(plot, relation, chance.start());
            case MEDIUM -> twoPorts(plot, relation, chance.start());
            case HARD -> renewed(plot, relation, chance.start());
        }
    }

    private static String permit(
            Plot plot, Relation relation, double kg, LocalDate from, LocalDate to, @Nullable String renews) {
        var number = plot.licensing.number(from);
        var good = relation.good();
        plot.stage.permits.add(new Permit(
                number,
                relation.shipper().ref(),
                relation.consignee().ref(),
                good.hs(),
                good.element(),
                (long) (kg * 1e6),
                from,
                to,
                renews));
        return number;
    }

    private static Consignment lot(Plot plot, Relation relation, LocalDate day, String permit) {
        return plot.lot(relation, day, relation.lotKg() * plot.dice.factor(0.03))
                .licensed(permit);
    }

    private static void thrice(Plot plot, Relation relation, LocalDate start) {
        var permit = permit(plot, relation, 3.2 * relation.lotKg(), start.minusDays(10), start.plusDays(170), null);
        for (int i = 0; i < 10; i++) {
            var lot = lot(plot, relation, start.plusDays(6L * i + plot.dice.below(5)), permit);
            if (i < 3) plot.cover.add(lot.with(Label.HONEST));
            else plot.planted.add(lot);
        }
    }

    private static void twoPorts(Plot plot, Relation relation, LocalDate start) {
        var permit =
                permit(plot, relation, 12 / 1.1 * relation.lotKg(), start.minusDays(10), start.plusDays(170), null);
        var ports = plot.stage.atlas.country("CN").ports();
        for (int pair = 0; pair < 6; pair++) {
            var day = start.plusDays(14L * pair + plot.dice.below(4));
            var one = lot(plot, relation, day, permit);
            var two = lot(plot, relation, day.plusDays(plot.dice.below(2)), permit);
            plot.cover.add(one.with(one.journey().loadedAt(ports.getFirst())).with(Label.HONEST));
            plot.planted.add(two.with(two.journey().loadedAt(ports.getLast())));
        }
    }

    private static void renewed(Plot plot, Relation relation, LocalDate start) {
        double kg = relation.lotKg();
        var end = start.plusDays(60);
        var old = permit(plot, relation, 10 * kg, end.minusDays(180), end, null);
        // What is left of the old one went over into the new one, and is still used on both.
        var renewed = permit(plot, relation, 6 * kg, start, start.plusDays(180), old);
        for (int i = 0; i < 4; i++)
            plot.cover.add(
                    lot(plot, relation, start.minusDays(40L - 8L * i), old).with(Label.HONEST));
        for (int i = 0; i < 5; i++) {
            plot.cover.add(
                    lot(plot, relation, start.plusDays(3 + 22L * i), renewed).with(Label.HONEST));
            var day = i < 3 ? start.plusDays(10 + 15L * i) : end.plusDays(3L + 7L * (i - 3) + plot.dice.below(4));
            plot.planted.add(lot(plot, relation, day, old));
        }
    }
}
