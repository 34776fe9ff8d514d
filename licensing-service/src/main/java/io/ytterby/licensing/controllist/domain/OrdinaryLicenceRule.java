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

    boolean covers(Goods goods) {
        if (notAtStages.stream().anyMatch(goods::isAt)) return false;
        var hs = goods.hsCode();
        if (hs != null && hsPrefixes.stream().anyMatch(hs.value()::startsWith)) return true;
        return forms.contains(goods.form()) && goods.shareOf(elements).compareTo(minTotalPercent) >= 0;
    }
}
