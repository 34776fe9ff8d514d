package io.ytterby.diversion.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quoted prices by element: the geometric mean of all places and forms on a day. What moves the whole market accuses nobody. */
public final class Prices {
    /**
     * @param day since 1970
     * @param usdPerKg of the form that is traded
     */
    public record Quote(int day, String element, double usdPerKg) {}

    private record Point(int day, double logPrice) {}

    private final Map<String, List<Point>> series = new HashMap<>();

    public Prices(Collection<Quote> quotes) {
        var sums = new HashMap<String, Map<Integer, double[]>>();
        for (var quote : quotes) {
            if (!(quote.usdPerKg() > 0)) continue;
            var sum = sums.computeIfAbsent(quote.element(), none -> new HashMap<>())
                    .computeIfAbsent(quote.day(), none -> new double[2]);
            sum[0] += StrictMath.log(quote.usdPerKg());
            sum[1]++;
        }
        sums.forEach((element, days) -> {
            var points = new ArrayList<Point>();
            days.forEach((day, sum) -> points.add(new Point(day, sum[0] / sum[1])));
            points.sort(Comparator.comparingInt(Point::day));
            series.put(element, points);
        });
    }

    /** Natural logarithm of the newest price up to that day; 0 if there is none, so that prices stand as they are. */
    public double level(String element, int day) {
        var points = series.get(element);
        if (points == null || points.getFirst().day() > day) return 0;
        int low = 0;
        int high = points.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (points.get(middle).day() <= day) low = middle;
            else high = middle - 1;
        }
        return points.get(low).logPrice();
    }
}
