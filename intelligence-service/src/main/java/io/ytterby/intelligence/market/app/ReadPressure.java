package io.ytterby.intelligence.market.app;

import io.ytterby.diversion.market.Difficulty;
import io.ytterby.diversion.market.Difficulty.Figure;
import io.ytterby.diversion.market.EventStudy;
import io.ytterby.diversion.market.Hoarding;
import io.ytterby.intelligence.node.app.NodeFacts;
import io.ytterby.intelligence.node.domain.FactKind;
import io.ytterby.intelligence.node.domain.RecordedFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** Who piles up, and how hard smuggling has become. */
@ApplicationScoped
public class ReadPressure {
    private static final int COVER_MONTHS = 25;
    private static final int YEAR = 12;
    private static final double DAYS = 30.4375;
    private static final double MG_PER_KG = 1e6;

    private final NodeFacts facts;
    private final Figures figures;

    ReadPressure(NodeFacts facts, Figures figures) {
        this.facts = facts;
        this.figures = figures;
    }

    /** By the facts that stand of a node; what they do not tell is said to be missing. Issued and used masses come of the caller. */
    public Hoarding hoarding(String node, String element, YearMonth until, double issued, double used) {
        var known = facts.standing(node, element);
        return Hoarding.of(new Hoarding.Books(
                issued,
                used,
                cover(known, until),
                year(known, FactKind.LEGAL_IMPORT, until),
                year(known, FactKind.CONSUMPTION, until),
                0,
                0));
    }

    /**
     * @param index of the month beside the months before the measure
     * @param study of one figure, beside a trade that the measure left alone; null if that was not asked for
     */
    public record Pressure(
            YearMonth month,
            Difficulty index,
            @org.jspecify.annotations.Nullable EventStudy study) {}

    /**
     * @param since first month of the measure
     * @param studied figure of {@code element} and of {@code alike} that are compared
     */
    public List<Pressure> difficulty(
            String element,
            YearMonth since,
            YearMonth until,
            Figure studied,
            @org.jspecify.annotations.Nullable String alike) {
        var series = new ArrayList<SortedMap<YearMonth, BigDecimal>>();
        for (var figure : Figure.values()) series.add(figures.standing(element, figure.name()));
        var study = alike == null ? null : study(element, alike, since, until, studied);
        var pressures = new ArrayList<Pressure>();
        for (var month = since; !month.isAfter(until); month = month.plusMonths(1)) {
            var readings = new ArrayList<Difficulty.Reading>();
            for (var figure : Figure.values()) {
                var told = series.get(figure.ordinal());
                var base = told.headMap(since).values().stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .toArray();
                readings.add(new Difficulty.Reading(figure, base, value(told, month)));
            }
            pressures.add(new Pressure(month, Difficulty.of(readings), study));
        }
        return pressures;
    }

    private EventStudy study(String element, String alike, YearMonth since, YearMonth until, Figure studied) {
        var treated = figures.standing(element, studied.name());
        var left = figures.standing(alike, studied.name());
        var first = since.minusMonths(2L * YEAR);
        int months = (int) first.until(until, java.time.temporal.ChronoUnit.MONTHS) + 1;
        var one = new double[months];
        var other = new double[months];
        for (int i = 0; i < months; i++) {
            one[i] = value(treated, first.plusMonths(i));
            other[i] = value(left, first.plusMonths(i));
        }
        return EventStudy.of(one, other, 2 * YEAR);
    }

    private static double value(SortedMap<YearMonth, BigDecimal> told, YearMonth month) {
        var value = told.get(month);
        return value == null ? Double.NaN : value.doubleValue();
    }

    private static double[] cover(List<RecordedFact> known, YearMonth until) {
        var days = new double[COVER_MONTHS];
        for (int i = 0; i < COVER_MONTHS; i++) {
            var month = until.minusMonths(COVER_MONTHS - 1L - i);
            double use = year(known, FactKind.CONSUMPTION, month) / YEAR;
            var stock = known.stream()
                    .filter(fact ->
                            fact.kind() == FactKind.STOCK && fact.month().equals(month))
                    .mapToDouble(fact -> fact.mg() / MG_PER_KG)
                    .findFirst();
            days[i] = use > 0 && stock.isPresent() ? stock.getAsDouble() / use * DAYS : Double.NaN;
        }
        return Arrays.stream(days).filter(one -> !Double.isNaN(one)).toArray();
    }

    /** Kilograms of the year that ends with a month; NaN if not one of its months is told. */
    private static double year(List<RecordedFact> known, FactKind kind, YearMonth until) {
        var told = known.stream()
                .filter(fact -> fact.kind() == kind
                        && !fact.month().isAfter(until)
                        && fact.month().isAfter(until.minusMonths(YEAR)))
                .toList();
        return told.isEmpty()
                ? Double.NaN
                : told.stream().mapToDouble(RecordedFact::mg).sum() / MG_PER_KG;
    }
}
