package io.ytterby.worlds.honest;

import io.ytterby.worlds.atlas.Country;
import io.ytterby.worlds.atlas.Good;
import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Firm;
import io.ytterby.worlds.trade.Journey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Who serves whom with what, and how often. */
public final class Relations {
    private static final int COUNT = 1250;
    private static final double USUAL = 27_000;
    private static final double BEGINS = 0.18;
    private static final double ENDS = 0.1;
    private static final double FROM_CHINA = 0.72;
    private static final double HUBS = 0.08;
    private static final double PARCELS = 0.09;
    private static final List<String> HUB =
            List.of("SG", "HK", "NL", "BE", "TH", "MY", "AE", "VN", "MX", "KR", "TR", "IN");

    private final Stage stage;
    private final Dice dice;

    public Relations(Stage stage, Dice dice) {
        this.stage = stage;
        this.dice = dice;
    }

    /** @param consignments how many they shall come to in the whole time, about */
    public List<Relation> draw(double consignments) {
        var all = new ArrayList<Relation>();
        double count = COUNT * StrictMath.pow(consignments / USUAL, 0.7);
        for (int i = 0; i < count; i++) all.add(lasting(relation(dice.weighted(stage.atlas.goods(), Good::weight))));
        double months = stage.days() / 30.44;
        double sum = all.stream().mapToDouble(Relation::perMonth).sum() * months;
        return sized(all.stream()
                .map(one -> one.at(one.perMonth() * consignments / sum))
                .toList());
    }

    /** Some begin within this time, half of them with a buyer that nobody knew; some end. */
    private Relation lasting(Relation one) {
        var begins = dice.chance(BEGINS) ? stage.dayAt(dice.between(0, 0.85)) : one.begins();
        var ends = dice.chance(ENDS) ? stage.dayAt(dice.between(0.2, 1)) : one.ends();
        boolean newcomer = begins.isAfter(one.begins()) && dice.chance(0.5);
        var consignee =
                newcomer ? stage.names.firm(stage.atlas.country(one.journey().to())) : one.consignee();
        return one.to(consignee).lasting(begins, ends);
    }

    private Relation relation(Good good) {
        var from = from(good);
        var origin = good.makers().contains(from.code()) ? from.code() : "CN";
        return relation(good, origin, from, to(from));
    }

    Relation relation(Good good, String origin, Country from, Country to) {
        return relation(
                good,
                origin,
                stage.people.sender(from.code(), dice),
                stage.people.consignee(to.code(), dice),
                dice.factor(0.9));
    }

    /** A relation of those two, with all else drawn. */
    public Relation relation(Good good, String origin, Firm shipper, Firm consignee, double perMonth) {
        var from = stage.atlas.country(shipper.country());
        var to = stage.atlas.country(consignee.country());
        var journey = new Journey(
                origin, from.code(), to.code(), List.of(), dice.oneOf(from.ports()), dice.oneOf(to.ports()));
        boolean china = from.code().equals("CN");
        boolean parcels = china && good.freeKg() > 0 && good.listed() && dice.chance(PARCELS);
        double lotKg = parcels ? good.freeKg() * dice.between(0.05, 0.7) : good.lotKg() * dice.factor(good.lotSd());
        double markup = dice.factor(good.listed() ? 0.1 : 0.22);
        var forwarder = stage.people.forwarder(from.code(), dice);
        boolean coded = china && good.listed() && !parcels && dice.chance(0.4);
        return new Relation(
                shipper,
                consignee,
                forwarder,
                good,
                journey,
                perMonth,
                lotKg,
                markup,
                parcels,
                coded,
                stage.setting.from(),
                stage.setting.to());
    }

    private Country from(Good good) {
        if (good.listed() && dice.chance(HUBS)) return stage.atlas.country(dice.oneOf(HUB));
        if (dice.chance(FROM_CHINA)) return stage.atlas.country("CN");
        return stage.atlas.country(dice.oneOf(good.makers()));
    }

    private Country to(Country from) {
        while (true) {
            var to = dice.weighted(stage.atlas.countries(), Country::demand);
            if (!to.equals(from)) return to;
        }
    }

    /** The tenth of senders with the most consignments is large. */
    private static List<Relation> sized(List<Relation> all) {
        var trade = new HashMap<String, Double>();
        for (var one : all) trade.merge(one.shipper().ref(), one.perMonth(), Double::sum);
        var ranked = trade.keySet().stream()
                .sorted(Comparator.comparingDouble((String ref) -> -trade.getOrDefault(ref, 0.0))
                        .thenComparing(ref -> ref))
                .toList();
        var large = new java.util.HashSet<>(ranked.subList(0, ranked.size() / 10));
        return all.stream()
                .map(one -> one.sized(large.contains(one.shipper().ref())))
                .toList();
    }
}
