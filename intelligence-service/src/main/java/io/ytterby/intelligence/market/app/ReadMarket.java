package io.ytterby.intelligence.market.app;

import io.ytterby.diversion.market.GreyPremium;
import io.ytterby.diversion.market.PriceGap;
import io.ytterby.diversion.market.PriceIndex;
import io.ytterby.diversion.market.Quote;
import io.ytterby.intelligence.market.domain.RecordedQuote;
import io.ytterby.intelligence.market.domain.RecordedQuote.Trade;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the market says: an index, what two places are apart, what is paid without a licence. Nothing here names a firm. */
@ApplicationScoped
public class ReadMarket {
    private static final int DAYS = 7;
    private static final double MINOR = 100;
    private static final double MG_PER_KG = 1e6;
    private static final int CARRIED = PriceIndex.CARRIED;

    private final Quotes quotes;

    ReadMarket(Quotes quotes) {
        this.quotes = quotes;
    }

    /** The index of an element by week, of all forms at all places, or at one. */
    public List<PriceIndex.Point> index(Quotes.Query query, LocalDate from, LocalDate until) {
        return PriceIndex.of(quotes.standing(lawful(query), from, until).stream()
                .map(ReadMarket::quote)
                .toList());
    }

    /** One week of a spread. */
    public record Week(int week, double there, double here, PriceGap gap) {}

    /** How much more a place pays for an element than another, by week, where both have a price that is at most four weeks old. */
    public List<Week> spread(
            String element,
            String there,
            String here,
            PriceGap.Costs costs,
            PriceGap.Risk risk,
            LocalDate from,
            LocalDate until) {
        return spread(prices(element, there, from, until), prices(element, here, from, until), costs, risk);
    }

    static List<Week> spread(
            NavigableMap<Integer, Double> paid,
            NavigableMap<Integer, Double> asked,
            PriceGap.Costs costs,
            PriceGap.Risk risk) {
        var weeks = new ArrayList<Week>();
        if (paid.isEmpty() || asked.isEmpty()) return weeks;
        int first = Math.max(paid.firstKey(), asked.firstKey());
        int last = Math.max(paid.lastKey(), asked.lastKey());
        var before = new ArrayList<Double>();
        for (int week = first; week <= last; week++) {
            var pays = paid.floorEntry(week);
            var asks = asked.floorEntry(week);
            if (pays == null || asks == null || week - pays.getKey() > CARRIED || week - asks.getKey() > CARRIED) {
                before.add(Double.NaN);
                continue;
            }
            var history = before.stream().mapToDouble(Double::doubleValue).toArray();
            var gap = PriceGap.of(pays.getValue(), asks.getValue(), costs, risk, history);
            weeks.add(new Week(week, pays.getValue(), asks.getValue(), gap));
            before.add(gap.spread());
        }
        return weeks;
    }

    /** What is paid without a licence over what is paid with one, of one form at one place. Each source counts once, with its newest word. */
    public GreyPremium premium(Quotes.Query query, LocalDate from, LocalDate until) {
        var bySource = new TreeMap<String, Double>();
        for (var one : quotes.standing(
                new Quotes.Query(query.element(), query.form(), query.place(), Trade.GREY), from, until))
            bySource.put(one.source(), perElement(one));
        var lawful = quotes.standing(lawful(query), from, until).stream()
                .mapToDouble(ReadMarket::perElement)
                .sorted()
                .toArray();
        double middle = lawful.length == 0 ? Double.NaN : lawful[lawful.length / 2];
        return GreyPremium.of(
                bySource.values().stream().mapToDouble(Double::doubleValue).toArray(), middle);
    }

    private NavigableMap<Integer, Double> prices(String element, String place, LocalDate from, LocalDate until) {
        return prices(quotes.standing(new Quotes.Query(element, null, place, Trade.LAWFUL), from, until));
    }

    /** By week, weighted by what was traded. */
    static NavigableMap<Integer, Double> prices(List<RecordedQuote> told) {
        var sums = new TreeMap<Integer, double[]>();
        for (var one : told) {
            double weight = one.weightMg() * one.content().doubleValue();
            var sum = sums.computeIfAbsent(week(one.day()), none -> new double[2]);
            sum[0] += perElement(one) * weight;
            sum[1] += weight;
        }
        var prices = new TreeMap<Integer, Double>();
        sums.forEach((week, sum) -> prices.put(week, sum[0] / sum[1]));
        return prices;
    }

    private static Quotes.Query lawful(Quotes.Query query) {
        return new Quotes.Query(query.element(), query.form(), query.place(), Trade.LAWFUL);
    }

    private static double perElement(RecordedQuote one) {
        return quote(one).perElement();
    }

    static Quote quote(RecordedQuote one) {
        return new Quote(
                week(one.day()),
                one.place(),
                one.form(),
                one.content().doubleValue(),
                one.lowMinor() / MINOR,
                one.highMinor() / MINOR,
                one.weightMg() / MG_PER_KG);
    }

    /** Weeks since 1970-01-01, a Thursday. */
    static int week(LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay(), DAYS);
    }

    public static LocalDate firstDay(int week) {
        return LocalDate.ofEpochDay((long) week * DAYS);
    }
}
