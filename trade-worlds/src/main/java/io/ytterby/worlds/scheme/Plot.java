package io.ytterby.worlds.scheme;

import io.ytterby.worlds.atlas.Country;
import io.ytterby.worlds.atlas.Good;
import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.honest.Licensing;
import io.ytterby.worlds.honest.Lots;
import io.ytterby.worlds.honest.Relation;
import io.ytterby.worlds.honest.Relations;
import io.ytterby.worlds.honest.Stage;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Firm;
import io.ytterby.worlds.trade.Label;
import io.ytterby.worlds.trade.Setting.Difficulty;
import io.ytterby.worlds.trade.Stake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one ring has at hand, and what it has sent so far. */
final class Plot {
    final Stage stage;
    final Dice dice;
    final Lots lots;
    final Relations relations;
    final Licensing licensing;
    final String ring;
    final String scheme;
    final Difficulty difficulty;
    /** What it sends that it must not. */
    final List<Consignment> planted = new ArrayList<>();
    /** What it sends besides, to look like others. */
    final List<Consignment> cover = new ArrayList<>();

    Plot(Stage stage, Licensing licensing, String scheme, String ring) {
        this.stage = stage;
        this.licensing = licensing;
        this.scheme = scheme;
        this.ring = ring;
        this.difficulty = stage.setting.difficulty();
        this.dice = stage.dice.of("ring " + ring);
        this.lots = new Lots(stage, dice);
        this.relations = new Relations(stage, dice);
    }

    /** By difficulty. */
    <T> T by(T easy, T medium, T hard) {
        return switch (difficulty) {
            case EASY -> easy;
            case MEDIUM -> medium;
            case HARD -> hard;
        };
    }

    /** A listed good that it can smuggle for that long, with the day it begins. */
    Opportunity opportunity(int days, Predicate<Good> which) {
        var last = stage.setting.to().minusDays(days + 5L);
        var able = stage.atlas.goods().stream()
                .filter(Good::listed)
                .filter(which)
                .filter(good -> earliest(good).isBefore(last))
                .toList();
        if (able.isEmpty()) throw new IllegalArgumentException("The world is too short for " + scheme + ".");
        var good = dice.weighted(able, Good::weight);
        var first = earliest(good);
        long room = java.time.temporal.ChronoUnit.DAYS.between(first, last);
        return new Opportunity(good, first.plusDays((long) (room * dice.share())));
    }

    private LocalDate earliest(Good good) {
        var early = stage.dayAt(0.2);
        var control = good.controlled().map(date -> date.plusDays(7)).orElse(early);
        return control.isAfter(early) ? control : early;
    }

    record Opportunity(Good good, LocalDate start) {}

    /** A new firm of a country; rings like to found them. */
    Firm founded(String country) {
        return stage.names.firm(stage.atlas.country(country));
    }

    /** Where such goods are wanted. */
    String buyerCountry() {
        return dice.weighted(
                        stage.atlas.countries().stream()
                                .filter(country -> country.demand() >= 3 && !country.transit())
                                .toList(),
                        Country::demand)
                .code();
    }

    void owns(Firm owner, Firm owned, double share, boolean verified) {
        stage.stakes.add(
                new Stake(owner.ref(), owned.ref(), share, stage.setting.from().minusDays(dice.below(900)), verified));
    }

    /** A lot of that relation on that day, planted. */
    Consignment lot(Relation relation, LocalDate day, double kg) {
        var lot = lots.lot(relation, Stage.during(day, dice), kg);
        return lot.with(Label.planted(scheme, ring, lot.load().netKg()));
    }

    /** An existing sender in China that serves somebody with a listed good of that kind. */
    Relation insider(Good good) {
        var known = stage.relations.stream()
                .filter(one -> one.good().equals(good)
                        && one.journey().from().equals("CN")
                        && !one.parcels()
                        && one.perMonth() > 0.2
                        && one.begins().equals(stage.setting.from())
                        && one.ends().equals(stage.setting.to()))
                .toList();
        if (!known.isEmpty()) return dice.oneOf(known);
        var buyer = stage.people.consignee(buyerCountry(), dice);
        return relations.relation(good, "CN", stage.people.sender("CN", dice), buyer, 1);
    }
}
