package io.ytterby.worlds.honest;

import io.ytterby.worlds.atlas.Country;
import io.ytterby.worlds.atlas.Good;
import io.ytterby.worlds.atlas.Law;
import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Firm;
import io.ytterby.worlds.trade.Label;
import io.ytterby.worlds.trade.Stake;
import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/** What is honest and looks bad: each of them is in every world. */
public final class Confounders {
    private final Stage stage;
    private final Dice dice;
    private final Lots lots;
    private final Relations relations;

    public Confounders(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice.of("confounders");
        this.lots = new Lots(stage, dice);
        this.relations = new Relations(stage, dice);
    }

    /** @param scale 1 for 30,000 records */
    public void play(double scale) {
        int few = (int) Math.max(1, Math.round(3 * scale));
        for (int i = 0; i < few; i++) smelter();
        for (int i = 0; i < 2 * few; i++) supplierSwitch();
        for (int i = 0; i < 2 * few; i++) tender();
        for (int i = 0; i < few; i++) growth();
        for (int i = 0; i < few; i++) freeZone();
        for (int i = 0; i < 2 * few; i++) restructuring();
        yearEnd();
        strike();
        strike();
    }

    private void sends(String why, Relation relation, LocalDate from, LocalDate to, DoubleUnaryOperator perMonth) {
        double all = java.time.temporal.ChronoUnit.DAYS.between(from, to);
        for (var day = from; day.isBefore(to); day = day.plusDays(1)) {
            double share = java.time.temporal.ChronoUnit.DAYS.between(from, day) / all;
            boolean legal = !relation.journey().from().equals("CN")
                    || !Law.banned(relation.good(), relation.journey().to(), day);
            if (legal && stage.covers(day) && dice.chance(perMonth.applyAsDouble(share) / 30))
                stage.consignments.add(
                        lots.lot(relation, Stage.during(day, dice)).with(Label.looksBad(why)));
        }
    }

    /** A legal smelter opens where nobody made this, and sells at once. */
    private void smelter() {
        var good =
                dice.weighted(stage.atlas.goods().stream().filter(Good::listed).toList(), Good::weight);
        var open = stage.atlas.countries().stream()
                .filter(country -> country.transit() && !good.makers().contains(country.code()))
                .toList();
        var country = dice.weighted(open, one -> 1 + one.demand());
        var from = stage.dayAt(dice.between(0.15, 0.6));
        stage.smelters.put(country.code() + good.element(), from);
        var shipper = stage.names.firm(country);
        for (int i = 0; i < 2; i++) {
            var relation = relations.relation(good, country.code(), shipper, buyer(), 1);
            sends("NEW_SMELTER", relation, from, stage.setting.to(), share -> 1.5 + 3 * Math.min(1, 4 * share));
        }
    }

    /** Who may not buy in China any more finds another maker. */
    private void supplierSwitch() {
        var banned = Law.controls().stream()
                .filter(one -> one.destination().equals("US"))
                .findFirst()
                .orElseThrow();
        var goods = stage.atlas.goods().stream()
                .filter(good -> good.listed()
                        && banned.elements().contains(good.element())
                        && good.makers().size() > 1)
                .toList();
        var good = dice.oneOf(goods);
        var maker = dice.oneOf(
                good.makers().stream().filter(code -> !code.equals("CN")).toList());
        var shipper = stage.people.sender(maker, dice);
        var relation = relations.relation(good, maker, shipper, stage.people.consignee("US", dice), 1);
        var from = banned.date().plusDays(10 + dice.below(60));
        sends("SUPPLIER_SWITCH", relation, from, stage.setting.to(), share -> 2.5);
    }

    private void tender() {
        var known = dice.oneOf(licensed(one -> one.perMonth() > 0.3));
        var from = stage.dayAt(dice.between(0.3, 0.85));
        sends("TENDER", known, from, from.plusDays(60), share -> Math.min(9, 5 * known.perMonth() + 2));
    }

    private void growth() {
        var shipper = stage.people.sender("CN", dice);
        var good = dice.oneOf(stage.atlas.goods().stream().filter(Good::listed).toList());
        var relation = relations.relation(good, "CN", shipper, buyer(), 1);
        sends("GROWTH", relation, stage.dayAt(0.1), stage.setting.to(), share -> 0.8 * StrictMath.exp(1.8 * share));
    }

    /** Many firms behind one door send many small parcels, and may. */
    private void freeZone() {
        var goods = stage.atlas.goods().stream()
                .filter(good -> good.listed() && good.freeKg() > 0)
                .toList();
        var door = stage.people.sender("CN", dice);
        var from = stage.dayAt(dice.between(0.1, 0.6));
        for (int i = 0; i < 4; i++) {
            var contacts = stage.names.firm(stage.atlas.country("CN"));
            var shipper = door.neighbour(contacts.ref(), contacts.name(), true, false, contacts);
            var good = dice.oneOf(goods);
            var plain = relations.relation(good, "CN", shipper, buyer(), 1);
            var relation = plain.parcels(good.freeKg() * dice.between(0.1, 0.5));
            sends("FREE_ZONE", relation, from, from.plusDays(120), share -> 5);
        }
    }

    /** A buyer becomes another firm in the same house, under the same owner. */
    private void restructuring() {
        var known = dice.oneOf(licensed(one -> one.perMonth() > 0.6));
        var from = stage.dayAt(dice.between(0.3, 0.7));
        var contacts = stage.names.firm(stage.atlas.country(known.consignee().country()));
        var next = known.consignee().neighbour(contacts.ref(), contacts.name(), true, true, contacts);
        var owner = stage.names.firm(stage.atlas.country(known.consignee().country()));
        stage.stakes.add(new Stake(
                owner.ref(), known.consignee().ref(), 1, stage.setting.from().minusDays(400), true));
        stage.stakes.add(new Stake(owner.ref(), next.ref(), 1, from, true));
        replace(
                one -> one.shipper().ref().equals(known.shipper().ref())
                        && one.consignee().ref().equals(known.consignee().ref())
                        && !one.day().isBefore(from),
                one -> moved(one, next));
    }

    private Consignment moved(Consignment one, Firm next) {
        var there = one.between(one.shipper(), next).with(Label.looksBad("RESTRUCTURING"));
        return there.with(lots.papers(there));
    }

    private void yearEnd() {
        var rushing = licensed(one -> one.perMonth() > 0.5);
        for (int i = 0; i < 6; i++) {
            var relation = dice.oneOf(rushing);
            for (int year = stage.setting.from().getYear();
                    year <= stage.setting.to().getYear();
                    year++) {
                var from = LocalDate.of(year, 12, 1);
                sends("YEAR_END", relation, from, from.plusDays(31), share -> 1.5 * relation.perMonth());
            }
        }
    }

    /** Nothing leaves a port for twelve days, then everything does. */
    private void strike() {
        var port = dice.oneOf(stage.atlas.country("CN").ports());
        var from = stage.dayAt(dice.between(0.1, 0.9));
        replace(
                one -> one.journey().loading().equals(port)
                        && !one.day().isBefore(from)
                        && one.day().isBefore(from.plusDays(12)),
                one -> one.when(Stage.during(from.plusDays(12 + dice.below(2)), dice))
                        .with(Label.looksBad("PORT_STRIKE")));
    }

    private void replace(Predicate<Consignment> which, java.util.function.UnaryOperator<Consignment> change) {
        stage.consignments.replaceAll(one -> which.test(one) && !one.label().isPlanted() ? change.apply(one) : one);
    }

    private List<Relation> licensed(Predicate<Relation> which) {
        var all = stage.relations.stream()
                .filter(one -> one.journey().from().equals("CN") && one.good().listed() && !one.parcels())
                .toList();
        var some = all.stream().filter(which).toList();
        return some.isEmpty() ? all : some;
    }

    private Firm buyer() {
        var countries = stage.atlas.countries().stream()
                .filter(country -> country.demand() >= 2 && !country.transit())
                .toList();
        return stage.people.consignee(dice.weighted(countries, Country::demand).code(), dice);
    }
}
