package io.ytterby.worlds.honest;

import io.ytterby.worlds.atlas.Good;
import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Consignment.Kind;
import io.ytterby.worlds.trade.Journey;
import io.ytterby.worlds.trade.Label;
import io.ytterby.worlds.trade.Load;
import io.ytterby.worlds.trade.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes a lot as an honest sender would declare it. */
public final class Lots {
    private static final double SCALES = 0.015;

    private final Stage stage;
    private final Dice dice;

    public Lots(Stage stage, Dice dice) {
        this.stage = stage;
        this.dice = dice;
    }

    public Consignment lot(Relation relation, Instant at) {
        double spread = relation.parcels() ? 0.3 : 0.3 * relation.good().lotSd();
        double netKg = relation.lotKg() * dice.factor(spread);
        while (relation.parcels() && netKg > 0.985 * relation.good().freeKg()) netKg *= dice.between(0.4, 0.9);
        return lot(relation, at, netKg);
    }

    public Consignment lot(Relation relation, Instant at, double aboutKg) {
        var load = load(relation, at, aboutKg);
        var journey = relation.journey();
        var kind = journey.from().equals("CN")
                ? Kind.EXPORT_DECLARATION
                : List.of("US", "MX").contains(journey.to()) ? Kind.BILL_OF_LADING : Kind.IMPORT_DECLARATION;
        var lot = kind == Kind.EXPORT_DECLARATION ? relation.shipper().ref() : null;
        var consignment = new Consignment(
                kind,
                at,
                journey,
                load,
                relation.shipper(),
                relation.consignee(),
                relation.forwarder(),
                null,
                relation.parcels(),
                lot,
                relation.coded() ? List.of(code()) : List.of(),
                Map.of(),
                Label.HONEST);
        return consignment.with(papers(consignment));
    }

    private Load load(Relation relation, Instant at, double aboutKg) {
        var good = relation.good();
        int packages = (int) Math.max(1, Math.round(aboutKg / good.packageKg()));
        double netKg = aboutKg < good.packageKg()
                ? rounded(aboutKg)
                : packages * good.packageKg() * (1 + 0.002 * dice.normal());
        double grossKg = netKg / good.netShare() * (1 + 0.008 * dice.normal());
        double volumeM3 = grossKg / good.density() * dice.factor(0.06);
        int boxes = (int) StrictMath.ceil(netKg / good.containerKg());
        var containers = IntStream.range(0, Math.min(boxes, 12))
                .mapToObj(box -> container())
                .toList();
        return new Load(
                good,
                good.hs(),
                good.goods(),
                netKg,
                grossKg,
                volumeM3,
                packages,
                containers,
                price(good, relation.journey(), at) * relation.markup() * dice.factor(0.05),
                good.listed() || dice.chance(0.5) ? assay(good, 0.002) : Map.of());
    }

    private static double rounded(double kg) {
        return Math.max(0.1, Math.round(kg * 10) / 10.0);
    }

    /** Declared shares: of the element that counts, or of what the goods mainly are. */
    public Map<String, Double> assay(Good good, double sd) {
        int colon = good.base().indexOf(':');
        var element = colon < 0 ? good.element() : good.base().substring(0, colon);
        double share = colon < 0 ? good.kappa() : Double.parseDouble(good.base().substring(colon + 1));
        if (element.isEmpty()) return Map.of();
        return new TreeMap<>(Map.of(element, Math.min(0.9999, share * (1 + sd * dice.normal()))));
    }

    /** What it costs on that way: a sender in China takes part of what is paid abroad. */
    public double price(Good good, Journey journey, Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        double abroad = stage.prices.abroad(good, day);
        return journey.from().equals("CN") ? StrictMath.sqrt(abroad * stage.prices.home(good, day)) : 0.97 * abroad;
    }

    /** Documents as an honest sender adds them; weights are of other scales. */
    public Map<String, Paper> papers(Consignment consignment) {
        var load = consignment.load();
        var papers = new TreeMap<String, Paper>();
        boolean export = consignment.kind() == Kind.EXPORT_DECLARATION;
        if (dice.chance(export ? 0.85 : 0.45))
            papers.put("PACKING_LIST", Paper.weighed(load.netKg() * (1 + SCALES * dice.normal())));
        if (dice.chance(export ? 0.8 : 0.25))
            papers.put(
                    "INVOICE",
                    new Paper(
                            load.netKg(),
                            load.goods(),
                            load.valueUsd(),
                            consignment.consignee().name(),
                            null));
        if (export && dice.chance(load.good().listed() ? 0.7 : 0.3))
            papers.put("COA", Paper.assayed(assay(load.good(), 0.004)));
        if (load.good().listed() && export && dice.chance(0.6))
            papers.put(
                    "END_USE",
                    new Paper(null, load.goods(), null, consignment.consignee().name(), null));
        return papers;
    }

    public String code() {
        var alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var text = new StringBuilder("YT-");
        for (int i = 0; i < 12; i++) text.append(alphabet.charAt(dice.below(32)));
        return text.toString();
    }

    /** A container's number with the check digit of ISO 6346. */
    private String container() {
        var text = dice.oneOf(List.of("TEMU", "MSKU", "CMAU", "OOLU", "TGHU", "CSNU"))
                + String.format(Locale.ROOT, "%06d", dice.below(1_000_000));
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            int value = c <= '9' ? c - '0' : c - 'A' + 10 + (c - 'A' + 9) / 10;
            sum += value << i;
        }
        return text + sum % 11 % 10;
    }
}
