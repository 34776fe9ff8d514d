package io.ytterby.inspection.declaration.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Goods of one lot that leave on one line of a licence.
 *
 * @param line its own number within the declaration, from 1
 * @param licenceLine the line of the licence that it draws on
 * @param elements how much the goods hold of each element, where the exporter says it: a licence may cap elements
 */
public record DeclarationLine(
        int line,
        LicenceNumber licence,
        int licenceLine,
        LotId lot,
        Mass mass,
        Money value,
        HsCode hsCode,
        Map<Element, Mass> elements) {
    public DeclarationLine {
        if (line < 1 || licenceLine < 1) throw new IllegalArgumentException("lines count from 1");
        if (mass.isZero()) throw new IllegalArgumentException("a line declares some mass");
        elements = Collections.unmodifiableMap(new TreeMap<>(elements));
        var held = elements.values().stream().reduce(Mass.ZERO, Mass::plus);
        if (held.exceeds(mass))
            throw new IllegalArgumentException("goods hold no more of their elements than they weigh");
    }

    /** Milligrams of each element that was declared, in the order of the periodic table; empty if none was. */
    public Map<Element, Long> elementsMg() {
        var milligrams = new TreeMap<Element, Long>();
        elements.forEach((element, held) -> milligrams.put(element, held.milligrams()));
        return milligrams;
    }
}
