package io.ytterby.worlds.honest;

import io.ytterby.worlds.atlas.Port;
import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Scan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Where codes are read on an honest way: works, port, port, buyer. One in 25 is forgotten. */
public final class Trails {
    private final Stage stage;
    private final Dice dice;

    public Trails(Stage stage, Dice dice) {
        this.stage = stage;
        this.dice = dice;
    }

    public void walk(List<Consignment> consignments) {
        for (var one : consignments) for (var code : one.codes()) walk(one, code);
    }

    /** The whole trail of one code. */
    private void walk(Consignment one, String code) {
        var works = near(one.journey().loading(), 3);
        var buyer = near(one.journey().discharge(), 1.5);
        int sea = stage.atlas.country(one.journey().to()).seaDays();
        scan(code, one.at().minus(hours(24 * dice.between(5, 12))), works, false);
        scan(code, one.at().minus(hours(dice.between(2, 30))), one.journey().loading(), false);
        var landed = one.at().plus(hours(24 * sea * dice.between(0.9, 1.4)));
        scan(code, landed, one.journey().discharge(), false);
        scan(code, landed.plus(hours(24 * dice.between(2, 9))), buyer, true);
    }

    public static Duration hours(double hours) {
        return Duration.ofSeconds((long) (hours * 3600));
    }

    private Port near(Port port, double degrees) {
        return new Port(
                port.code(),
                port.place(),
                port.lat() + degrees * dice.between(-1, 1),
                port.lon() + degrees * dice.between(-1, 1));
    }

    private void scan(String code, Instant at, Port place, boolean terminal) {
        if (dice.chance(0.04)) return;
        read(code, at, place, terminal);
    }

    public void read(String code, Instant at, Port place, boolean terminal) {
        var port = new Port(
                place.code(), place.place(), place.lat() + 0.02 * dice.normal(), place.lon() + 0.02 * dice.normal());
        stage.scans.add(new Scan(
                code,
                at,
                port,
                "scanner-" + place.code() + "-" + String.format(Locale.ROOT, "%02d", dice.below(12)),
                terminal));
    }
}
