package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Element;
import java.math.BigDecimal;

/**
 * The oxide that an element is traded and assayed as.
 *
 * @param atoms of the element in the formula: 6 in Pr6O11
 * @param oxygens 11 in Pr6O11
 * @param weight the element's standard atomic weight
 */
public record Oxide(Element element, int atoms, int oxygens, BigDecimal weight, BigDecimal oxygenWeight) {
    /** {@code Nd2O3}; an index of one is not written: {@code CeO2}. */
    public String formula() {
        return element + index(atoms) + "O" + index(oxygens);
    }

    /** How much of the oxide's mass is the element: 0.8574 for Nd2O3, exact as far as the atomic weights are. */
    public Fraction factor() {
        var metal = Fraction.of(weight).times(Fraction.of(atoms));
        return metal.dividedBy(metal.plus(Fraction.of(oxygenWeight).times(Fraction.of(oxygens))));
    }

    private static String index(int count) {
        return count == 1 ? "" : Integer.toString(count);
    }
}
