package io.ytterby.console.production;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The books of a lot: what came in and what became of it, in milligrams.
 *
 * @param elements the same of each element, as decimals
 */
public record Balance(
        boolean balanced,
        long inMg,
        long outMg,
        long consumedMg,
        long destroyedMg,
        long exportedMg,
        long liveMg,
        Map<String, Element> elements) {
    public record Element(
            String inMg, String outMg, String consumedMg, String destroyedMg, String exportedMg, String liveMg) {}

    /** A row of the table; whole milligrams. */
    public record Row(
            String element, long inMg, long liveMg, long consumedMg, long exportedMg, long outMg, long destroyedMg) {}

    public List<Row> rows() {
        return new TreeMap<>(elements)
                .entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static Row row(String name, Element of) {
        return new Row(
                name,
                whole(of.inMg()),
                whole(of.liveMg()),
                whole(of.consumedMg()),
                whole(of.exportedMg()),
                whole(of.outMg()),
                whole(of.destroyedMg()));
    }

    private static long whole(String decimal) {
        return new BigDecimal(decimal).setScale(0, RoundingMode.HALF_EVEN).longValue();
    }
}
