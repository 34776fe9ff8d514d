package io.ytterby.console.workbench;

import io.ytterby.console.words.Language;
import io.ytterby.pictures.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was measured of each element beside what was declared, as rows and as factors for the declared curve. */
final class Contents {
    private static final String NOTHING = "–";

    /** Beyond three standard uncertainties two figures differ; nearer they may be the same. */
    private static final double CLEARLY = 3;

    private final List<MeasurementRead.Element> elements;
    private final Map<String, BigDecimal> declared;
    private final Figures figures;

    Contents(List<MeasurementRead.Element> elements, Map<String, BigDecimal> declared, Language language) {
        this.elements = elements;
        this.declared = declared;
        this.figures = new Figures(language.locale());
    }

    /** How a figure stands to its declaration. */
    enum Standing {
        /** There, and nobody said so. */
        UNDECLARED,
        DIFFERS,
        AGREES,
        /** Nothing to compare with. */
        UNKNOWN,
        NOT_SEEN
    }

    /** A row of the table; a dash is not known. */
    record Row(String element, String measured, String declared, String z, String limit, Standing standing) {
        public boolean isBad() {
            return standing == Standing.UNDECLARED || standing == Standing.DIFFERS;
        }

        public String word() {
            return standing.name();
        }
    }

    /**
     * What lots of a declaration hold together, by their masses.
     *
     * @param lots by the lines they stand on
     */
    static Map<String, BigDecimal> of(Map<CaseRead.Line, CaseRead.Lot> lots) {
        var sums = new TreeMap<String, BigDecimal>();
        var whole = BigDecimal.ZERO;
        for (var entry : lots.entrySet()) {
            var mass =
                    BigDecimal.valueOf(Objects.requireNonNullElse(entry.getKey().massMg(), 0L));
            whole = whole.add(mass);
            entry.getValue()
                    .contents()
                    .forEach((element, share) -> sums.merge(element, share.multiply(mass), BigDecimal::add));
        }
        if (whole.signum() == 0) return Map.of();
        var total = whole;
        sums.replaceAll((element, sum) -> sum.divide(total, MathContext.DECIMAL64));
        return sums;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var element : elements) rows.add(row(element));
        var measured = elements.stream().map(MeasurementRead.Element::element).toList();
        declared.forEach((element, share) -> {
            if (!measured.contains(element))
                rows.add(new Row(element, NOTHING, number(share.doubleValue()), NOTHING, NOTHING, Standing.UNKNOWN));
        });
        return rows;
    }

    /** Declared over measured content of what was found: what was not declared is taken as nothing. */
    Map<String, Double> scaling() {
        if (declared.isEmpty()) return Map.of();
        var factors = new HashMap<String, Double>();
        for (var element : elements) {
            var measured = element.wtPct();
            if (element.found() && measured != null && measured > 0)
                factors.put(element.element(), share(element.element()) / measured);
        }
        return factors;
    }

    private Row row(MeasurementRead.Element element) {
        var measured = element.wtPct();
        var uncertainty = element.uncertainty();
        boolean known = declared.containsKey(element.element());
        var z = difference(element);
        return new Row(
                element.element(),
                !element.found() || measured == null
                        ? NOTHING
                        : number(measured) + (uncertainty == null ? "" : " ± " + number(uncertainty)),
                declared.isEmpty() ? NOTHING : number(share(element.element())),
                z == null ? NOTHING : (z > 0 ? "+" : "") + number(z),
                number(element.ld()),
                standing(element.found(), known, z));
    }

    private Standing standing(boolean found, boolean known, @Nullable Double z) {
        if (!found) return Standing.NOT_SEEN;
        if (declared.isEmpty()) return Standing.UNKNOWN;
        if (!known) return Standing.UNDECLARED;
        if (z == null) return Standing.UNKNOWN;
        return Math.abs(z) > CLEARLY ? Standing.DIFFERS : Standing.AGREES;
    }

    /** Measured less declared in standard uncertainties (U is two of them), null where that is not known. */
    private @Nullable Double difference(MeasurementRead.Element element) {
        var measured = element.wtPct();
        var uncertainty = element.uncertainty();
        if (declared.isEmpty() || !element.found() || measured == null || uncertainty == null || uncertainty <= 0)
            return null;
        return (measured - share(element.element())) / (uncertainty / 2);
    }

    private double share(String element) {
        var share = declared.get(element);
        return share == null ? 0 : share.doubleValue();
    }

    private String number(@Nullable Double value) {
        return value == null
                ? NOTHING
                : figures.plain(new BigDecimal(value).round(new MathContext(3)).doubleValue());
    }
}
