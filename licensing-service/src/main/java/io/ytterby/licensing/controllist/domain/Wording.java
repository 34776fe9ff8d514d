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

    /**
     * @param speaksOf the element of the entry, by which goods of an unstated family are known to be meant
     * @param mayBeFiled whether their tariff code allows it
     */
    Fit fit(Goods goods, Traces traces, @Nullable Element speaksOf, boolean mayBeFiled) {
        if (!form.equals(goods.form())) return Fit.OTHER_GOODS;
        var declared = goods.family();
        if (closed && declared != null && !names(declared)) return Fit.OTHER_GOODS;
        var fitting = new Fitting();
        fitting.note(new Comparison("form", goods.form(), "=", form, true));
        if (!requiresAny.isEmpty()) elements(goods, traces, fitting);
        if (closed) {
            if (declared == null) familyByComposition(goods, traces, speaksOf, mayBeFiled, fitting);
            else fitting.note(new Comparison("family", declared.name(), "in", families.toString(), true));
        }
        if (!goods.weightPercent().isEmpty())
            minWeightPercent.forEach((element, least) ->
                    fitting.demand(Comparison.atLeast(element + " in wt%", goods.contentOf(element), least)));
        else if (!minWeightPercent.isEmpty()) withoutComposition(fitting);
        purity(goods, fitting);
        if (sized) sizes(goods, fitting);
        return fitting.fit();
    }

    private boolean names(AlloyFamily declared) {
        for (var listed : families) if (declared.is(listed, otherRareEarthsToo)) return true;
        return false;
    }

    private void elements(Goods goods, Traces traces, Fitting fitting) {
        if (goods.weightPercent().isEmpty()) {
            withoutComposition(fitting);
            return;
        }
        var present = new ArrayList<Element>(2);
        var perhaps = new ArrayList<Element>(2);
        for (var element : requiresAny)
            switch (traces.control(goods.contentOf(element))) {
                case YES -> present.add(element);
                case OPEN -> perhaps.add(element);
                case NO -> {}
            }
        if (present.isEmpty() && perhaps.isEmpty()) {
            fitting.otherGoods();
            return;
        }
        present.sort(null);
        perhaps.sort(null);
        for (var element : present) fitting.note(content(element, goods, traces));
        if (present.isEmpty()) perhaps.forEach(element -> fitting.demand(content(element, goods, traces)));
        fitting.traceOnly(
                !present.isEmpty() && present.stream().allMatch(element -> traces.isTrace(goods.contentOf(element))));
    }

    private static void withoutComposition(Fitting fitting) {
        fitting.gap("COMPOSITION_MISSING", "the composition in per cent by weight");
    }

    private static Comparison content(Element element, Goods goods, Traces traces) {
        return Comparison.above(element + " in wt%", goods.contentOf(element), traces.threshold());
    }

    /** No family was stated. Symbols can be looked for in the composition; a name such as APT cannot. */
    private void familyByComposition(
            Goods goods, Traces traces, @Nullable Element speaksOf, boolean mayBeFiled, Fitting fitting) {
        boolean possible = false;
        for (var listed : families) {
            var symbols = listed.elements();
            if (symbols.isEmpty()) {
                possible |= mayBeFiled && (speaksOf == null || traces.mayControl(goods.contentOf(speaksOf)));
            } else if (symbols.stream().allMatch(one -> traces.mayControl(goods.contentOf(one)))) {
                possible = true;
                if (goods.contentOf(symbols).atLeast(MAINLY) == Tested.YES
                        && symbols.stream().allMatch(one -> traces.control(goods.contentOf(one)) == Tested.YES)) {
                    fitting.note(
                            new Comparison("family by composition", listed.name(), "in", families.toString(), true));
                    return;
                }
            }
        }
        if (possible) fitting.gap("FAMILY_MISSING", "the family, one of " + families + " or not");
        else fitting.otherGoods();
    }

    private void purity(Goods goods, Fitting fitting) {
        if (minPurityPercent == null && abovePurityPercent == null) return;
        var purity = goods.purityPercent();
        if (purity == null) {
            fitting.gap("PURITY_MISSING", "the purity in per cent");
            return;
        }
        if (minPurityPercent != null) fitting.demand(Comparison.atLeast("purity in %", purity, minPurityPercent));
        if (abovePurityPercent != null) fitting.demand(Comparison.above("purity in %", purity, abovePurityPercent));
    }

    private static void sizes(Goods goods, Fitting fitting) {
        var meets = goods.meetsSizeCriteria();
        if (meets == null) fitting.gap("SIZE_MISSING", "whether the goods meet the entry's sizes");
        else fitting.demand(new Comparison("meets the sizes", meets.toString(), "=", "true", meets));
    }
}
