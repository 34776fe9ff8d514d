package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The wording of an entry in fields: goods fit if every field that is given holds.
 *
 * @param families a closed list; empty means that any or no family will do
 * @param otherRareEarthsToo whether a family with further rare earths counts as the family (NdPrFeB is NdFeB)
 * @param requiresAny at least one of these elements, above the trace threshold
 * @param minPurityPercent this pure or purer
 * @param abovePurityPercent purer than this
 * @param sized whether the entry also names dimensions that the declarant answers for
 */
public record Wording(
        String form,
        List<AlloyFamily> families,
        boolean closed,
        boolean otherRareEarthsToo,
        Set<Element> requiresAny,
        Map<Element, BigDecimal> minWeightPercent,
        @Nullable BigDecimal minPurityPercent,
        @Nullable BigDecimal abovePurityPercent,
        boolean sized) {
    /** Without a declared family, this much of the goods must be the family's own elements to call it that. */
    private static final BigDecimal MAINLY = new BigDecimal(70);

    public Wording {
        families = List.copyOf(families);
        requiresAny = Set.copyOf(requiresAny);
        minWeightPercent = Map.copyOf(minWeightPercent);
    }

    Fit fit(Goods goods, Traces traces) {
        if (!form.equals(goods.form())) return new Fit.Misses(List.of());
        var compared = new ArrayList<Comparison>();
        compared.add(new Comparison("form", goods.form(), "=", form, true));
        boolean trace = false;
        if (!requiresAny.isEmpty()) {
            if (goods.weightPercent().isEmpty())
                return new Fit.CannotTell("COMPOSITION_MISSING", "the composition in per cent by weight");
            var present = requiresAny.stream()
                    .filter(element -> traces.control(goods.shareOf(element)))
                    .sorted()
                    .toList();
            if (present.isEmpty()) return new Fit.Misses(List.of());
            present.forEach(element -> compared.add(content(element, goods.shareOf(element), ">", traces.threshold())));
            trace = present.stream().allMatch(element -> traces.isTrace(goods.shareOf(element)));
        }
        for (var least : minWeightPercent.entrySet()) {
            var share = goods.shareOf(least.getKey());
            var comparison = content(least.getKey(), share, ">=", least.getValue());
            compared.add(comparison);
            if (!comparison.holds()) return new Fit.Misses(compared);
        }
        return closed ? family(goods, traces, compared, trace) : rest(goods, compared, trace);
    }

    private Fit family(Goods goods, Traces traces, List<Comparison> compared, boolean trace) {
        var declared = goods.family();
        if (declared != null) {
            if (families.stream().noneMatch(listed -> declared.is(listed, otherRareEarthsToo)))
                return new Fit.Misses(List.of());
            compared.add(new Comparison("family", declared.name(), "in", families.toString(), true));
            return rest(goods, compared, trace);
        }
        var possible = families.stream()
                .filter(listed -> !listed.elements().isEmpty()
                        && listed.elements().stream().allMatch(one -> traces.control(goods.shareOf(one))))
                .toList();
        if (possible.isEmpty()) return new Fit.Misses(List.of());
        var likely = possible.stream()
                .filter(listed -> goods.shareOf(listed.elements()).compareTo(MAINLY) >= 0)
                .findFirst();
        if (likely.isEmpty()) return new Fit.CannotTell("FAMILY_MISSING", "the family, one of " + families + " or not");
        compared.add(new Comparison("family by composition", likely.get().name(), "in", families.toString(), true));
        return rest(goods, compared, trace);
    }

    private Fit rest(Goods goods, List<Comparison> compared, boolean trace) {
        var purity = goods.purityPercent();
        var limit = minPurityPercent != null ? minPurityPercent : abovePurityPercent;
        if (limit != null) {
            if (purity == null) return new Fit.CannotTell("PURITY_MISSING", "the purity in per cent");
            int order = purity.compareTo(limit);
            boolean holds = minPurityPercent != null ? order >= 0 : order > 0;
            compared.add(new Comparison(
                    "purity in %",
                    purity.toPlainString(), minPurityPercent != null ? ">=" : ">", limit.toPlainString(), holds));
            if (!holds) return new Fit.Misses(compared);
        }
        if (sized) {
            var meets = goods.meetsSizeCriteria();
            if (meets == null) return new Fit.CannotTell("SIZE_MISSING", "whether the goods meet the entry's sizes");
            compared.add(new Comparison("meets the sizes", meets.toString(), "=", "true", meets));
            if (!meets) return new Fit.Misses(compared);
        }
        return new Fit.Fits(List.copyOf(compared), trace);
    }

    private static Comparison content(Element element, BigDecimal share, String operator, BigDecimal limit) {
        int order = share.compareTo(limit);
        boolean holds = operator.equals(">") ? order > 0 : order >= 0;
        return new Comparison(element + " in wt%", share.toPlainString(), operator, limit.toPlainString(), holds);
    }
}
