package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Goods outside the dual-use list that need an ordinary export licence: by their tariff code, or by what they are.
 *
 * @param minTotalPercent the share by weight of all the elements together from which on goods count by what they are
 */
public record OrdinaryLicenceRule(
        InstrumentId instrument,
        Set<String> hsPrefixes,
        Set<String> forms,
        Set<Element> elements,
        BigDecimal minTotalPercent,
        Set<String> notAtStages,
        Confidence confidence) {

    /** @return what was compared; holds where the goods are covered, open where that cannot be told */
    Comparison covers(Goods goods) {
        var hs = goods.hsCode();
        if (notAtStages.stream().anyMatch(goods::isAt))
            return new Comparison("stage", String.valueOf(goods.stage()), "not in", notAtStages.toString(), false);
        if (hs != null && hsPrefixes.stream().anyMatch(hs.value()::startsWith))
            return new Comparison("tariff code", hs.value(), "begins with one of", hsPrefixes.toString(), true);
        if (!forms.contains(goods.form())) return new Comparison("form", goods.form(), "in", forms.toString(), false);
        return Comparison.atLeast("rare earths in wt%", goods.contentOf(elements), minTotalPercent);
    }
}
