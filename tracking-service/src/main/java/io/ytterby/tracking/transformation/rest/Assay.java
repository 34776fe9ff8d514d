package io.ytterby.tracking.transformation.rest;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.transformation.domain.Oxide;
import io.ytterby.tracking.transformation.domain.Stoichiometry;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the single fields of a request don't tell: a composition in elements or oxides, and that no lot is named twice. */
final class Assay {
    private static final int MOST_DIGITS = 12;

    private Assay() {}

    /** @throws ProblemException naming the field, if neither or both are given, or they can't be */
    static Composition of(
            @Nullable Map<Element, BigDecimal> elements,
            @Nullable Map<String, BigDecimal> oxides,
            Stoichiometry stoichiometry,
            String pointer) {
        if ((elements == null) == (oxides == null))
            throw invalid(pointer + "/composition", "Give either composition or oxides.");
        try {
            if (elements != null) return ofElements(elements);
            return stoichiometry.elementsOf(known(oxides == null ? Map.of() : oxides, stoichiometry));
        } catch (IllegalArgumentException impossible) {
            throw invalid(pointer + (elements == null ? "/oxides" : "/composition"), impossible.getMessage() + ".");
        }
    }

    static Composition ofElements(Map<Element, BigDecimal> elements) {
        elements.forEach((element, share) -> requireShort(element.name(), share));
        return new Composition(elements);
    }

    static void requireEachOnce(List<LotId> lots) {
        var seen = new HashSet<LotId>();
        for (int i = 0; i < lots.size(); i++)
            if (!seen.add(lots.get(i))) throw invalid("/inputs/" + i + "/lotId", "Name each lot once.");
    }

    private static Map<Oxide, BigDecimal> known(Map<String, BigDecimal> oxides, Stoichiometry stoichiometry) {
        var known = new LinkedHashMap<Oxide, BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var share : oxides.entrySet()) {
            requireShort(share.getKey(), share.getValue());
            var oxide = stoichiometry
                    .ofFormula(share.getKey())
                    .orElseThrow(
                            () -> new IllegalArgumentException(share.getKey() + " is no oxide of GET /v1/processes"));
            if (share.getValue().signum() < 0) throw new IllegalArgumentException(share.getKey() + " is below zero");
            known.put(oxide, share.getValue());
            sum = sum.add(share.getValue());
        }
        if (sum.compareTo(new BigDecimal(100)) > 0)
            throw new IllegalArgumentException("the oxides add up to " + sum.toPlainString() + " %: more than 100");
        return known;
    }

    private static void requireShort(String name, BigDecimal share) {
        if (share.scale() > MOST_DIGITS || share.precision() > 3 + MOST_DIGITS || share.scale() < -2)
            throw new IllegalArgumentException(name + " has more than " + MOST_DIGITS + " digits behind the point");
    }

    private static ProblemException invalid(String pointer, String detail) {
        return new ProblemException(Problems.invalid(pointer, detail));
    }
}
