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
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** Who piles up, and how hard smuggling has become. */
@ApplicationScoped
public class ReadPressure {
    private static final int COVER_MONTHS = 25;
    private static final int MOST_NODES = 100;
    private static final int YEAR = 12;
    private static final double DAYS = 30.4375;
    private static final double MG_PER_KG = 1e6;

    private final NodeFacts facts;
    private final Figures figures;
    private final LicenceBooks books;

    ReadPressure(NodeFacts facts, Figures figures, LicenceBooks books) {
        this.facts = facts;
        this.figures = figures;
        this.books = books;
    }

    /**
     * Whether a node piles up, and by how many licences that is known.
     *
     * @param cover days for which its stock lasted, by month, oldest first
     */
    public record Piling(String node, Hoarding hoarding, int licences, List<Cover> cover) {
        public Piling {
            cover = List.copyOf(cover);
        }
    }

    /** How long a stock lasted at the end of a month. */
    public record Cover(YearMonth month, double days) {}

    /** By licences of the year and the facts that stand of a node; what neither tells is said to be missing. */
    public Piling hoarding(String node, String element, YearMonth until) {
        var sum = books.sum(node, element, until.atEndOfMonth());
        double issued = sum.licences() == 0 ? Double.NaN : sum.issuedMg() / MG_PER_KG;
        return piling(node, element, until, issued, sum.usedMg() / MG_PER_KG, sum);
    }

    /** The same by masses that the caller knows, in kilograms of contained element; NaN for what he does not. */
    public Piling hoarding(String node, String element, YearMonth until, double issued, double used) {
        return piling(node, element, until, issued, used, new LicenceBooks.Sum(0, 0, 0, 0, 0));
    }

    /** Destinations and holders of licences, who piles up most first. */
    public List<Piling> hoarders(String element, YearMonth until) {
        return books.nodes(element, until.atEndOfMonth(), MOST_NODES).stream()
                .map(node -> hoarding(node, element, until))
                .sorted(Comparator.comparingDouble(
                                (Piling one) -> one.hoarding().score())
                        .reversed())
                .toList();
    }

    private Piling piling(
            String node, String element, YearMonth until, double issued, double used, LicenceBooks.Sum sum) {
        var known = facts.standing(node, element);
        var cover = cover(known, until);
        var hoarding = Hoarding.of(new Hoarding.Books(
                issued,
                used,
                cover.stream().mapToDouble(Cover::days).toArray(),
                year(known, FactKind.LEGAL_IMPORT, until),
                year(known, FactKind.CONSUMPTION, until),
                sum.renewals(),
                sum.early()));
        return new Piling(node, hoarding, sum.licences(), cover);
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

    private static List<Cover> cover(List<RecordedFact> known, YearMonth until) {
        var days = new ArrayList<Cover>();
        for (int i = 0; i < COVER_MONTHS; i++) {
            var month = until.minusMonths(COVER_MONTHS - 1L - i);
            double use = year(known, FactKind.CONSUMPTION, month) / YEAR;
            var stock = known.stream()
                    .filter(fact ->
                            fact.kind() == FactKind.STOCK && fact.month().equals(month))
                    .mapToDouble(fact -> fact.mg() / MG_PER_KG)
                    .findFirst();
            if (use > 0 && stock.isPresent()) days.add(new Cover(month, stock.getAsDouble() / use * DAYS));
        }
        return days;
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
