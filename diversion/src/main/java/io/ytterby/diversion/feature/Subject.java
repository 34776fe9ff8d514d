package io.ytterby.diversion.feature;

import io.ytterby.diversion.record.Kind;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.reference.Controls;
import io.ytterby.diversion.reference.Controls.Control;
import io.ytterby.diversion.reference.Goods;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record is about, before any history: the element that matters, how much of it, and which rules meet it.
 *
 * @param element symbol, or empty if none is known
 * @param material the controlled material of the code, or null
 * @param lookalike the material that such goods were passed off as before, or null
 * @param containedKg of the element
 * @param rules of the law of origin whose code, element, destination and day fit; the parameter may still decide
 */
record Subject(
        String element,
        Goods.@Nullable Material material,
        Goods.@Nullable Material lookalike,
        double containedKg,
        List<Control> rules) {

    static Subject of(TradeRecord record) {
        var material = Goods.controlled(record.hs());
        var lookalike = material == null ? Goods.lookalike(record.hs()) : null;
        var origin =
                record.route().origin() == null ? record.from() : record.route().origin();
        var element = element(record, material);
        var day = LocalDate.ofEpochDay(record.day());
        var share = record.assay().get(element);
        double contained =
                record.netKg() * (share != null ? share.doubleValue() : material == null ? 0 : material.share());
        var rules = new ArrayList<Control>(1);
        for (var one : Controls.of(origin, record.hs()))
            if (one.element().equals(element) && one.covers(day) && one.reaches(record.to())) rules.add(one);
        return new Subject(element, material, lookalike, contained, rules);
    }

    /** The element that a rule names, else the one with the largest share, else the one that such goods are known for. */
    private static String element(TradeRecord record, Goods.@Nullable Material material) {
        String best = "";
        BigDecimal most = BigDecimal.ZERO;
        for (var entry : record.assay().entrySet()) {
            if (Controls.names(record.hs(), entry.getKey())) return entry.getKey();
            int order = entry.getValue().compareTo(most);
            if (order > 0 || (order == 0 && entry.getKey().compareTo(best) < 0)) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best.isEmpty() && material != null ? material.element() : best;
    }

    /** Whether the goods, or goods that they could pass for, matter to anybody. */
    boolean watched() {
        return material != null || lookalike != null;
    }

    /** Whether the country that the goods left has a law of its own for them: it has its own means. */
    boolean isUnderItsLaw() {
        return !rules.isEmpty();
    }

    /** The rule that asks for a licence here, if its parameter is met or asks for nothing; or null. */
    @Nullable
    Control licensing(TradeRecord record) {
        if (record.kind() != Kind.EXPORT_DECLARATION) return null;
        for (var rule : rules) {
            if (rule.banned()) continue;
            var share = share(record, rule.element());
            if (rule.atLeast().signum() == 0 || (share != null && share.compareTo(rule.atLeast()) >= 0)) return rule;
        }
        return null;
    }

    /** A share by the record, else by the first paper that has it; or null. */
    static @Nullable BigDecimal share(TradeRecord record, String element) {
        var share = record.assay().get(element);
        if (share != null) return share;
        for (Map.Entry<?, io.ytterby.diversion.record.Document> paper :
                record.documents().entrySet()) {
            var said = paper.getValue().assay().get(element);
            if (said != null) return said;
        }
        return null;
    }
}
