package io.ytterby.footprints.chemistry;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.data.AtomicWeights;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chemical compound by its formula: {@code Nd2O3}, {@code La2(CO3)3}, {@code Nd2(C2O4)3*10H2O}.
 *
 * @param atoms how many of each element a formula unit has, at least one
 */
public record Compound(String formula, Map<Element, Integer> atoms) {
    static final int MAX_LENGTH = 60;

    public Compound {
        var copy = new EnumMap<Element, Integer>(Element.class);
        copy.putAll(atoms);
        atoms = Collections.unmodifiableMap(copy);
    }

    /** @return empty if the text is no formula, or names an element whose atomic weight is not in the table */
    public static Optional<Compound> parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) return Optional.empty();
        return FormulaParser.parse(text)
                .filter(atoms -> !atoms.isEmpty())
                .filter(atoms -> atoms.keySet().stream()
                        .allMatch(element -> AtomicWeights.of(element).isPresent()))
                .map(atoms -> new Compound(text, atoms));
    }

    public int count(Element element) {
        return atoms.getOrDefault(element, 0);
    }

    /** In g/mol, as a sum of atoms times weights. */
    public Breakdown molarMass() {
        List<Breakdown> terms = new ArrayList<>();
        atoms.forEach((element, count) -> terms.add(massOf(element, count)));
        return Breakdown.sum("F5", "molar mass of " + formula, "g/mol", terms);
    }

    /** What so many atoms of an element weigh. */
    static Breakdown massOf(Element element, int count) {
        var weight = AtomicWeights.of(element).orElseThrow();
        var from = "atomic-weights:" + AtomicWeights.VERSION + "/" + element;
        return Breakdown.product(
                "F5",
                count + " " + element,
                "g/mol",
                Breakdown.given("atoms of " + element, BigDecimal.valueOf(count), "1", "formula"),
                Breakdown.given("atomic weight of " + element, weight, "g/mol", from));
    }
}
