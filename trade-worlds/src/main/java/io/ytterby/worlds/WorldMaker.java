package io.ytterby.worlds;

import io.ytterby.worlds.antimony.Replay;
import io.ytterby.worlds.honest.Books;
import io.ytterby.worlds.honest.Clerks;
import io.ytterby.worlds.honest.Confounders;
import io.ytterby.worlds.honest.Groups;
import io.ytterby.worlds.honest.HonestTrade;
import io.ytterby.worlds.honest.Licensing;
import io.ytterby.worlds.honest.Relations;
import io.ytterby.worlds.honest.Stage;
import io.ytterby.worlds.honest.Trails;
import io.ytterby.worlds.scheme.Rings;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Permit;
import io.ytterby.worlds.trade.Scan;
import io.ytterby.worlds.trade.Setting;
import io.ytterby.worlds.trade.Stake;
import io.ytterby.worlds.trade.World;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a world: first honest trade, then what only looks bad, then the rings, then everybody's papers with their errors. */
public final class WorldMaker {
    /** The scenario of the antimony episode. */
    public static final String ANTIMONY = "ANTIMONY";

    private static final int USUAL = 30_000;
    /** Besides the relations' own trade there are confounders and the rings' cover; of the relations' own, laws stop some. */
    private static final double OWN = 1.12;

    private WorldMaker() {}

    public static World make(Setting setting) {
        return setting.scenario().equals(ANTIMONY) ? antimony(setting) : trade(setting);
    }

    private static World trade(Setting setting) {
        var stage = new Stage(setting);
        var licensing = new Licensing(stage);
        double scale = setting.records() / (double) USUAL;
        stage.relations.addAll(new Relations(stage, stage.dice.of("relations")).draw(setting.records() * OWN));
        new Groups(stage).found();
        new HonestTrade(stage).play();
        new Confounders(stage).play(scale);
        new Trails(stage, stage.dice.of("trails")).walk(stage.consignments);
        new Rings(stage, licensing).found();
        licensing.grant();
        new Books(stage).write();
        return finished(stage);
    }

    /** Honest trade as anywhere, and the episode on it. */
    private static World antimony(Setting setting) {
        var stage = new Stage(setting);
        new Relations(stage, stage.dice.of("relations"))
                .draw(setting.records() * OWN).stream()
                        .filter(one -> !Replay.inTheWay(one))
                        .forEach(stage.relations::add);
        new Groups(stage).found();
        new HonestTrade(stage).play();
        new Trails(stage, stage.dice.of("trails")).walk(stage.consignments);
        new Replay(stage).play();
        new Licensing(stage).grant();
        new Books(stage).write();
        return finished(stage);
    }

    /** Each sender counts its lots; the last digits of a number tell nothing but that. */
    private static Consignment numbered(Consignment one, Map<String, Integer> numbers) {
        if (one.lot() == null) return one;
        int number = numbers.merge(one.shipper().ref(), 1, Integer::sum);
        return one.coded(one.shipper().ref() + "-" + String.format(Locale.ROOT, "%05d", number), one.codes());
    }

    private static World finished(Stage stage) {
        var clerks = new Clerks(stage.dice.of("clerks"));
        var order = Comparator.comparing(Consignment::at)
                .thenComparing((Consignment one) -> one.shipper().ref())
                .thenComparing((Consignment one) -> one.consignee().ref());
        var numbers = new HashMap<String, Integer>();
        var consignments = stage.consignments.stream()
                .filter(one -> stage.covers(one.day()))
                .sorted(order)
                .map(one -> numbered(one, numbers))
                .map(clerks::write)
                .toList();
        var end = stage.setting.to().plusDays(60);
        return new World(
                stage.setting,
                consignments,
                stage.scans.stream()
                        .filter(scan -> scan.at().isBefore(end.atStartOfDay().toInstant(java.time.ZoneOffset.UTC)))
                        .sorted(Comparator.comparing(Scan::at).thenComparing(Scan::code))
                        .toList(),
                stage.permits.stream()
                        .sorted(Comparator.comparing(Permit::from).thenComparing(Permit::id))
                        .toList(),
                stage.stakes.stream()
                        .sorted(Comparator.comparing(Stake::from)
                                .thenComparing(Stake::owned)
                                .thenComparing(Stake::owner))
                        .toList(),
                List.copyOf(stage.facts),
                stage.prices.quotes(stage.atlas));
    }
}
