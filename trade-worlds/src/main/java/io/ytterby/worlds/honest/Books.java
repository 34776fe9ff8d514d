package io.ytterby.worlds.honest;

import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Fact;
import io.ytterby.worlds.trade.Fact.Kind;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What statistics say of countries and firms. Made of the honest trade alone, so that books balance there, with the errors that such
 * figures have: customs 10 %, production 30 %, consumption 40 %, stocks 50 % are said; what is drawn is half of that.
 */
public final class Books {
    private final Stage stage;
    private final Dice dice;
    private final List<YearMonth> months;

    public Books(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice.of("books");
        var first = YearMonth.from(stage.setting.from());
        var last = YearMonth.from(stage.setting.to().minusDays(1));
        this.months = first.atDay(1)
                .datesUntil(last.plusMonths(1).atDay(1), java.time.Period.ofMonths(1))
                .map(YearMonth::from)
                .toList();
    }

    public void write() {
        var told = stage.facts.stream()
                .map(fact -> fact.node() + "|" + fact.element())
                .collect(Collectors.toSet());
        var out = new TreeMap<String, double[]>();
        var in = new TreeMap<String, double[]>();
        var bought = new TreeMap<String, double[]>();
        for (var one : stage.consignments) {
            var good = one.load().good();
            if (good.element().isEmpty() || one.label().isPlanted()) continue;
            add(out, one.journey().from() + "|" + good.element(), one);
            add(in, one.journey().to() + "|" + good.element(), one);
            if (good.listed()) add(bought, one.consignee().ref() + "|" + good.element(), one);
        }
        var nodes = new java.util.TreeSet<>(out.keySet());
        nodes.addAll(in.keySet());
        for (var node : nodes)
            if (!node.startsWith("CN|") && !told.contains(node))
                country(
                        node,
                        out.getOrDefault(node, new double[months.size()]),
                        in.getOrDefault(node, new double[months.size()]));
        for (var firm : bought.entrySet()) firm(firm.getKey(), firm.getValue());
    }

    private void add(Map<String, double[]> all, String key, Consignment one) {
        int month = months.indexOf(YearMonth.from(one.day()));
        if (month < 0) return;
        all.computeIfAbsent(key, none -> new double[months.size()])[month] +=
                one.load().netKg() * one.load().good().kappa();
    }

    private void country(String node, double[] out, double[] in) {
        var code = node.substring(0, node.indexOf('|'));
        var element = node.substring(node.indexOf('|') + 1);
        double leaves = mean(out);
        double enters = mean(in);
        boolean makes = stage.atlas.goods().stream()
                .anyMatch(
                        good -> good.element().equals(element) && good.makers().contains(code));
        var smelter = stage.smelters.get(code + element);
        boolean idle = stage.idleSmelters.contains(code + element);
        double room = dice.between(1.08, 1.3);
        double output = makes ? Math.max(leaves * room, 0.2 * enters) : 0;
        double own = Math.max(0, makes ? output + enters - leaves * room : enters - leaves * room);
        fact(code, element, Kind.STOCK, 0, (leaves + 0.3 * enters) * dice.between(0.8, 2), 0.5, "estimate");
        for (int month = 0; month < months.size(); month++) {
            double passes = makes ? 0 : room * 1.05 * out[Math.min(month + 1, months.size() - 1)];
            boolean open = smelter != null && !months.get(month).isBefore(YearMonth.from(smelter));
            double made = open ? room * out[month] : output;
            if (idle) made = 0.75 * leaves;
            if (made > 0)
                fact(
                        code,
                        element,
                        Kind.PRODUCTION,
                        month,
                        made,
                        0.3,
                        open ? "licence of the smelter" : "geological survey");
            if (made > 0)
                fact(
                        code,
                        element,
                        Kind.CAPACITY,
                        month,
                        made / (idle ? 0.6 : 0.8),
                        0.2,
                        open ? "licence of the smelter" : "geological survey");
            fact(code, element, Kind.LEGAL_IMPORT, month, Math.max(in[month], open ? 0 : passes), 0.1, "customs");
            if (own > 0) fact(code, element, Kind.CONSUMPTION, month, own, 0.4, "estimate");
        }
    }

    private void firm(String key, double[] bought) {
        var ref = key.substring(0, key.indexOf('|'));
        var element = key.substring(key.indexOf('|') + 1);
        double uses = stage.consumers.getOrDefault(key, mean(bought) * dice.between(0.9, 1.08));
        fact(ref, element, Kind.STOCK, 0, uses * dice.between(0.5, 2), 0.3, "return of the firm");
        for (int month = 0; month < months.size(); month++)
            fact(ref, element, Kind.CONSUMPTION, month, uses, 0.15, "return of the firm");
    }

    private static double mean(double[] all) {
        double sum = 0;
        for (double one : all) sum += one;
        return sum / all.length;
    }

    private void fact(String node, String element, Kind kind, int month, double kg, double cv, String source) {
        var when = months.get(month);
        int lag = kind == Kind.CAPACITY ? 0 : 30 + dice.below(30);
        var published = when.plusMonths(kind == Kind.CAPACITY ? 0 : 1)
                .atDay(1)
                .plusDays(lag)
                .atTime(9, 0)
                .toInstant(ZoneOffset.UTC);
        stage.facts.add(
                new Fact(node, element, kind, when, (long) (kg * 1e6 * dice.factor(cv / 2)), cv, source, published));
    }
}
