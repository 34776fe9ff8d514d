package io.ytterby.epcis.query;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units of measure by their codes of UN/CEFACT Recommendation 20, as far as they convert exactly. A unit that is not
 * here is compared with itself only.
 */
final class Units {
    /**
     * {@code base = (value + shift) * times / over}: fractions, so that nothing is rounded.
     *
     * @param dimension what it measures, told by the unit that its values are brought to
     */
    private record Unit(String dimension, BigDecimal shift, BigDecimal times, BigDecimal over) {}

    private static final Map<String, Unit> KNOWN = new HashMap<>();

    static {
        linear("KGM", "KGM 1 1", "GRM 1 1000", "MGM 1 1000000", "MC 1 1000000000", "TNE 1000 1", "KTN 1000000 1");
        linear("KGM", "LBR 45359237 100000000", "ONZ 28349523125 1000000000000", "DTN 100 1", "CGM 1 100000");
        linear(
                "MTR",
                "MTR 1 1",
                "MMT 1 1000",
                "CMT 1 100",
                "DMT 1 10",
                "KMT 1000 1",
                "INH 254 10000",
                "FOT 3048 10000");
        linear("MTK", "MTK 1 1", "CMK 1 10000", "MMK 1 1000000", "KMK 1000000 1", "HAR 10000 1");
        linear(
                "LTR",
                "LTR 1 1",
                "MLT 1 1000",
                "CLT 1 100",
                "DLT 1 10",
                "HLT 100 1",
                "MTQ 1000 1",
                "CMQ 1 1000",
                "DMQ 1 1");
        linear("SEC", "SEC 1 1", "MIN 60 1", "HUR 3600 1", "DAY 86400 1", "C26 1 1000");
        linear(
                "PAL",
                "PAL 1 1",
                "KPA 1000 1",
                "MPA 1000000 1",
                "A97 100 1",
                "BAR 100000 1",
                "MBR 100 1",
                "ATM 101325 1");
        linear("MTS", "MTS 1 1", "KMH 10 36", "C16 1 1000");
        linear("JOU", "JOU 1 1", "KJO 1000 1", "KWH 3600000 1", "WHR 3600 1");
        linear("WTT", "WTT 1 1", "KWT 1000 1", "MAW 1000000 1");
        linear("P1", "P1 1 100", "C62 1 1", "59 1 1000000");
        linear("BQL", "BQL 1 1", "2Q 1000 1", "CUR 37000000000 1");
        linear("D13", "D13 1 1", "C28 1 1000", "SV 1 1");
        KNOWN.put("KEL", new Unit("KEL", BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE));
        KNOWN.put("CEL", new Unit("KEL", new BigDecimal("273.15"), BigDecimal.ONE, BigDecimal.ONE));
        KNOWN.put("FAH", new Unit("KEL", new BigDecimal("459.67"), BigDecimal.valueOf(5), BigDecimal.valueOf(9)));
    }

    private Units() {}

    private static void linear(String dimension, String... units) {
        for (var unit : units) {
            var parts = unit.split(" ", -1);
            KNOWN.put(
                    parts[0], new Unit(dimension, BigDecimal.ZERO, new BigDecimal(parts[1]), new BigDecimal(parts[2])));
        }
    }

    /**
     * Whether a measured value compares so with one of the numbers.
     *
     * @param asked unit of the numbers; null: the value's own, whatever it is
     */
    static boolean compares(
            String value, String unit, Comparison comparison, List<BigDecimal> numbers, @Nullable String asked) {
        return Scalars.number(value)
                .filter(measured -> numbers.stream()
                        .anyMatch(number -> (asked == null || asked.equals(unit))
                                ? comparison.holds(measured, number)
                                : converted(measured, unit, comparison, number, asked)))
                .isPresent();
    }

    private static boolean converted(
            BigDecimal measured, String unit, Comparison comparison, BigDecimal number, String asked) {
        var from = KNOWN.get(unit);
        var to = KNOWN.get(asked);
        if (from == null || to == null || !from.dimension().equals(to.dimension())) return false;
        var left = measured.add(from.shift()).multiply(from.times()).multiply(to.over());
        var right = number.add(to.shift()).multiply(to.times()).multiply(from.over());
        return comparison.holds(left, right);
    }
}
