package io.ytterby.diversion.market;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A chained Fisher index of what contained element costs, by week: sqrt(Laspeyres x Paasche) from one week to the next, over the forms that
 * have a price in both. A form whose quote is missing keeps its last one for {@value #CARRIED} weeks, and the week says so.
 */
public final class PriceIndex {
    public static final int CARRIED = 4;
    private static final double START = 100;

    private PriceIndex() {}

    /**
     * @param value 100 in the first week
     * @param low with every form at the low end of its range
     * @param high likewise
     * @param carried forms whose price is an older one
     */
    public record Point(int week, double value, double low, double high, List<String> carried) {}

    /** Quotes of one element. Where nothing at all is quoted for longer than a price is carried, the chain goes on where it stopped. */
    public static List<Point> of(Collection<Quote> quotes) {
        var byForm = new TreeMap<String, TreeMap<Integer, Quote>>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (var quote : quotes) {
            byForm.computeIfAbsent(quote.place() + ' ' + quote.form(), none -> new TreeMap<>())
                    .put(quote.week(), quote);
            first = Math.min(first, quote.week());
            last = Math.max(last, quote.week());
        }
        var points = new ArrayList<Point>();
        var before = new TreeMap<String, Quote>();
        double value = START;
        for (int week = first; week <= last; week++) {
            var now = new TreeMap<String, Quote>();
            var carried = new ArrayList<String>();
            for (var form : byForm.entrySet()) {
                var quote = form.getValue().floorEntry(week);
                if (quote == null || week - quote.getKey() > CARRIED) continue;
                now.put(form.getKey(), quote.getValue());
                if (quote.getKey() != week) carried.add(form.getKey());
            }
            if (now.isEmpty()) continue;
            value *= step(before, now);
            double[] range = range(now);
            points.add(new Point(week, value, value * range[0], value * range[1], List.copyOf(carried)));
            before = now;
        }
        return List.copyOf(points);
    }

    /** Fisher's ratio over the forms of both weeks; 1 if they share none. */
    static double step(Map<String, Quote> before, Map<String, Quote> now) {
        double oldAtOld = 0;
        double newAtOld = 0;
        double oldAtNew = 0;
        double newAtNew = 0;
        for (var form : now.entrySet()) {
            var old = before.get(form.getKey());
            if (old == null) continue;
            var fresh = form.getValue();
            oldAtOld += old.perElement() * contained(old);
            newAtOld += fresh.perElement() * contained(old);
            oldAtNew += old.perElement() * contained(fresh);
            newAtNew += fresh.perElement() * contained(fresh);
        }
        return oldAtOld > 0 && oldAtNew > 0 ? StrictMath.sqrt(newAtOld / oldAtOld * newAtNew / oldAtNew) : 1;
    }

    private static double contained(Quote quote) {
        return quote.quantity() * quote.content();
    }

    private static double[] range(Map<String, Quote> now) {
        double low = 0;
        double middle = 0;
        double high = 0;
        for (var quote : now.values()) {
            low += quote.low() * quote.quantity();
            middle += (quote.low() + quote.high()) / 2 * quote.quantity();
            high += quote.high() * quote.quantity();
        }
        return new double[] {low / middle, high / middle};
    }
}
