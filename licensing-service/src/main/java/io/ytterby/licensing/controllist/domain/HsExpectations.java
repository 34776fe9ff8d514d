package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.Element;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tariff codes lead one to expect, to notice goods that are declared as something else. */
public record HsExpectations(List<Line> lines, Map<String, Set<String>> prefixesOfForm) {
    /** Elements that oxides, salts and ores bring along: the tariff names goods by the other ones. */
    private static final Set<Element> COMPANIONS = EnumSet.of(
            Element.H, Element.C, Element.N, Element.O, Element.F, Element.Si, Element.P, Element.S, Element.Cl);

    /**
     * What goods under a tariff prefix hold.
     *
     * @param chiefly one of these is the largest part; empty says nothing
     */
    public record Line(String prefix, Set<Element> chiefly, Set<Element> containsAny, Set<Element> containsNone) {
        boolean agrees(Goods goods, Traces traces) {
            if (!chiefly.isEmpty() && chiefOf(goods).filter(chiefly::contains).isEmpty()) return false;
            if (!containsAny.isEmpty()
                    && containsAny.stream().noneMatch(one -> traces.mayControl(goods.contentOf(one)))) return false;
            return containsNone.stream().noneMatch(one -> !traces.isTrace(goods.contentOf(one)));
        }
    }

    boolean formAgrees(Goods goods) {
        var hs = goods.hsCode();
        var expected = prefixesOfForm.getOrDefault(goods.form(), Set.of());
        return hs == null || expected.isEmpty() || expected.stream().anyMatch(hs.value()::startsWith);
    }

    /** The line of the longest prefix that the composition contradicts, if any. */
    Optional<Line> contradictedBy(Goods goods, Traces traces) {
        var hs = goods.hsCode();
        if (hs == null || goods.weightPercent().isEmpty()) return Optional.empty();
        return lines.stream()
                .filter(line -> hs.value().startsWith(line.prefix()))
                .filter(line -> !line.agrees(goods, traces))
                .max(Comparator.comparingInt(line -> line.prefix().length()));
    }

    private static Optional<Element> chiefOf(Goods goods) {
        return goods.weightPercent().entrySet().stream()
                .filter(part -> !COMPANIONS.contains(part.getKey()))
                .max(Comparator.comparing(part -> part.getValue().value()))
                .map(Map.Entry::getKey);
    }
}
