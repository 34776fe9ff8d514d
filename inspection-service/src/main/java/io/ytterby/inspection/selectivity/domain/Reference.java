package io.ytterby.inspection.selectivity.domain;

/**
 * What a kilogram under a heading usually costs.
 *
 * @param heading the beginning of a tariff code
 * @param lowMinorPerKg minor units of the currency; cheaper is suspicious
 * @param highMinorPerKg dearer is suspicious
 */
public record Reference(String heading, String currency, long lowMinorPerKg, long highMinorPerKg) {
    public Reference {
        if (lowMinorPerKg > highMinorPerKg) throw new IllegalArgumentException("a range begins below its end");
    }
}
