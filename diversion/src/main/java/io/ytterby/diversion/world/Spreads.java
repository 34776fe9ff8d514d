package io.ytterby.diversion.world;

import io.ytterby.diversion.market.PriceGap;
import io.ytterby.diversion.reference.Pulls;
import io.ytterby.diversion.reference.Pulls.Pull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What other places pay over China, by the quotes of a world, as the market monitor computes it; freight, duty and risk are not known here. */
final class Spreads {
    private static final String HOME = "CN";
    private static final PriceGap.Costs COSTS = new PriceGap.Costs(0, 0, 0);
    private static final PriceGap.Risk RISK = new PriceGap.Risk(0, 0);

    /** A price of a form of an element at a place, on a day since 1970. */
    record Quoted(int day, String place, String element, String form, double usdPerKg) {}

    /** Logarithms, summed and counted. */
    private static final class Mean {
        private double sum;
        private int count;
    }

    private Spreads() {}

    static Pulls of(List<Quoted> quotes) {
        var home = new TreeMap<String, Double>();
        for (var quote : quotes) if (quote.place().equals(HOME)) home.put(key(quote), StrictMath.log(quote.usdPerKg()));
        var spreads = new TreeMap<String, TreeMap<Integer, Mean>>();
        for (var quote : quotes) {
            var here = home.get(key(quote));
            if (here == null || quote.place().equals(HOME)) continue;
            var mean = spreads.computeIfAbsent(quote.element() + ' ' + quote.place(), none -> new TreeMap<>())
                    .computeIfAbsent(quote.day(), none -> new Mean());
            mean.sum += StrictMath.log(quote.usdPerKg()) - here;
            mean.count++;
        }
        var pulls = new ArrayList<Pull>();
        spreads.forEach((series, days) -> pulls.addAll(pulls(series, days)));
        return new Pulls(pulls);
    }

    private static List<Pull> pulls(String series, Map<Integer, Mean> days) {
        var pulls = new ArrayList<Pull>();
        var before = new ArrayList<Double>();
        int blank = series.indexOf(' ');
        days.forEach((day, mean) -> {
            double spread = mean.sum / mean.count;
            var history = before.stream().mapToDouble(Double::doubleValue).toArray();
            var gap = PriceGap.of(StrictMath.exp(spread), 1, COSTS, RISK, history);
            before.add(spread);
            pulls.add(new Pull(
                    series.substring(0, blank), day, series.substring(blank + 1), spread, gap.z(), gap.priorFactor()));
        });
        return pulls;
    }

    private static String key(Quoted quote) {
        return quote.day() + " " + quote.element() + ' ' + quote.form();
    }
}
