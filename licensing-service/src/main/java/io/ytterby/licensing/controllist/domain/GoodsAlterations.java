package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;

/** The goods otherwise: each limit of the list that their numbers could cross, and what was not stated. */
final class GoodsAlterations {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private final ControlList list;

    GoodsAlterations(ControlList list) {
        this.list = list;
    }

    void of(Consignment asked, List<Alteration> all) {
        certain(asked, all);
        valueShare(asked, all);
        purity(asked, all);
        without(asked, all);
        stages(asked, all);
        answers(asked, all);
    }

    /** What a better measurement could say. */
    private void certain(Consignment asked, List<Alteration> all) {
        var goods = asked.goods();
        goods.weightPercent().forEach((element, share) -> {
            if (share.isExact()) return;
            for (var end : List.of(share.low(), share.high()))
                all.add(new Alteration(
                        "at " + end.toPlainString() + " wt% of " + element, asked.with(sharing(goods, element, end))));
        });
        var purity = goods.purityPercent();
        if (purity != null && !purity.isExact())
            for (var end : List.of(purity.low(), purity.high())) all.add(purity(asked, end));
        var value = goods.homeValueSharePercent();
        if (value != null && !value.isExact())
            for (var end : List.of(value.low(), value.high())) all.add(valueShare(asked, end));
    }

    private void valueShare(Consignment asked, List<Alteration> all) {
        if (asked.exportFrom().equals(list.policy().home())) return;
        for (var clause : list.abroad().clauses()) {
            var least = clause.minHomeValueSharePercent();
            if (least == null) continue;
            for (var share : List.of(least.subtract(HUNDREDTH), least)) all.add(valueShare(asked, share));
        }
    }

    private static Alteration valueShare(Consignment asked, BigDecimal share) {
        var goods = asked.goods();
        return new Alteration(
                "at " + share.toPlainString() + " % by value",
                asked.with(goods.holding(
                        Measured.exact(share), goods.madeWithHomeTechnology(), goods.meetsSizeCriteria())));
    }

    private void purity(Consignment asked, List<Alteration> all) {
        var limits = new TreeSet<BigDecimal>();
        for (var entry : list.entries()) {
            var wording = entry.wording();
            if (!wording.form().equals(asked.goods().form())) continue;
            var least = wording.minPurityPercent();
            if (least != null) limits.addAll(List.of(least.subtract(HUNDREDTH), least));
            var above = wording.abovePurityPercent();
            if (above != null) limits.addAll(List.of(above, above.add(new BigDecimal("0.0001"))));
        }
        limits.forEach(limit -> all.add(purity(asked, limit)));
    }

    private static Alteration purity(Consignment asked, BigDecimal percent) {
        return new Alteration(
                "at a purity of " + percent.toPlainString() + " %",
                asked.with(asked.goods().pure(Measured.exact(percent))));
    }

    private void without(Consignment asked, List<Alteration> all) {
        var goods = asked.goods();
        for (var element : goods.weightPercent().keySet())
            if (list.policy().traces().mayControl(goods.contentOf(element)) && isListed(element))
                all.add(new Alteration("without " + element, asked.with(sharing(goods, element, BigDecimal.ZERO))));
    }

    private boolean isListed(Element element) {
        return list.entries().stream().anyMatch(entry -> entry.element() == element);
    }

    private void stages(Consignment asked, List<Alteration> all) {
        var stages = new TreeSet<String>();
        list.clarifications().forEach(one -> stages.add(one.stage()));
        for (var stage : stages)
            if (!asked.goods().isAt(stage))
                all.add(new Alteration(
                        "at the stage " + stage, asked.with(asked.goods().worked(stage))));
    }

    /** Yes-or-no statements the other way round. */
    private void answers(Consignment asked, List<Alteration> all) {
        var goods = asked.goods();
        var made = goods.madeWithHomeTechnology();
        var sizes = goods.meetsSizeCriteria();
        var share = goods.homeValueSharePercent();
        for (boolean other : new boolean[] {true, false}) {
            if (made == null || made != other)
                all.add(new Alteration(
                        other ? "if made with home technology" : "if made without home technology",
                        asked.with(goods.holding(share, other, sizes))));
            if (sizes == null || sizes != other)
                all.add(new Alteration(
                        other ? "if they met the entry's sizes" : "if they did not meet the entry's sizes",
                        asked.with(goods.holding(share, made, other))));
        }
    }

    private static Goods sharing(Goods goods, Element element, BigDecimal share) {
        var shares = new EnumMap<>(goods.weightPercent());
        shares.put(element, Measured.exact(share));
        return goods.composedOf(shares);
    }
}
