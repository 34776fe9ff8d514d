package io.ytterby.worlds.honest;

import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Firm;
import io.ytterby.worlds.trade.Load;
import io.ytterby.worlds.trade.Paper;
import java.util.Map;
import java.util.TreeMap;

/** Three records in a hundred are written wrongly, whoever sends the goods. */
public final class Clerks {
    private static final double ERRORS = 0.03;

    private final Dice dice;

    public Clerks(Dice dice) {
        this.dice = dice;
    }

    public Consignment write(Consignment one) {
        return dice.chance(ERRORS) ? wrong(one) : one;
    }

    private Consignment wrong(Consignment one) {
        var load = one.load();
        return switch (dice.below(9)) {
            case 0 -> one.between(one.shipper(), typed(one.consignee()));
            case 1 -> one.between(typed(one.shipper()), one.consignee());
            case 2 -> one.with(load.declared(load.netKg() * (1 + dice.between(-0.08, 0.08))));
            case 3 -> one.with(load.priced(load.usdPerKg() * (dice.chance(0.5) ? 10 : 0.1)));
            case 4 -> one.with(load.weighing(load.grossKg() * dice.between(0.85, 1.25), load.volumeM3()));
            case 5 -> one.with(load.weighing(load.grossKg(), load.volumeM3() * dice.between(0.7, 1.5)));
            case 6 -> one.with(slipped(load));
            case 7 -> one.with(otherConsignee(one));
            default ->
                one.licence() == null
                        ? one.between(one.shipper(), typed(one.consignee()))
                        : one.licensed(turned(one.licence()));
        };
    }

    private static Map<String, Paper> otherConsignee(Consignment one) {
        var papers = new TreeMap<>(one.papers());
        papers.computeIfPresent(
                "INVOICE",
                (name, invoice) -> new Paper(
                        invoice.netKg(),
                        invoice.goods(),
                        invoice.valueUsd(),
                        one.shipper().name(),
                        null));
        return papers;
    }

    /** The last digit of the code. */
    private Load slipped(Load load) {
        var hs = load.hs().substring(0, 5) + dice.below(10);
        return new Load(
                load.good(),
                hs,
                load.goods(),
                load.netKg(),
                load.grossKg(),
                load.volumeM3(),
                load.packages(),
                load.containers(),
                load.usdPerKg(),
                load.assay());
    }

    private Firm typed(Firm firm) {
        return firm.named(turned(firm.name()));
    }

    /** Two neighbours change places. */
    private String turned(String text) {
        int place = 1 + dice.below(text.length() - 2);
        return text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
    }
}
