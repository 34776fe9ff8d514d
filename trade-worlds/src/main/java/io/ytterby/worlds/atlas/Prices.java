package io.ytterby.worlds.atlas;

import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Quote;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weekly prices at home and abroad. At home a random walk of 2.5 % a week (oxides of neodymium, praseodymium, cerium, lanthanum, China,
 * 2013 to 2024: 1.8 to 2.8 %); after a control the price abroad parts from it within ten weeks. Antimony, 2024-09 to 2025-01: China
 * -10.5 %, Europe +57.3 % (Reuters), that is 0.56 in logarithms; dysprosium and terbium, 2025-04 to 2025-05: 1.1 (Argus).
 */
public final class Prices {
    private static final double WEEKLY_SD = 0.025;
    private static final double RISE_WEEKS = 10;

    private final LocalDate from;
    private final Map<String, double[]> home = new HashMap<>();
    private final Map<String, Double> rise = new HashMap<>();
    private final int weeks;

    public Prices(Atlas atlas, LocalDate from, LocalDate to, Dice dice) {
        this.from = from;
        this.weeks = (int) ChronoUnit.WEEKS.between(from, to) + 2;
        for (var good : atlas.goods()) {
            var own = dice.of(good.id());
            var walk = new double[weeks];
            double sd = good.element().isEmpty() ? WEEKLY_SD / 5 : WEEKLY_SD;
            double level = StrictMath.log(good.usdPerKg());
            for (int week = 0; week < weeks; week++) {
                walk[week] = StrictMath.exp(level);
                level += sd * own.normal() - 0.02 * (level - StrictMath.log(good.usdPerKg()));
            }
            home.put(good.id(), walk);
            boolean heavy = good.element().equals("Dy") || good.element().equals("Tb");
            rise.put(good.id(), good.controlled().isEmpty() ? 0 : (heavy ? 1.0 : 0.55) * own.factor(0.15));
        }
    }

    /** USD per kg in China. */
    public double home(Good good, LocalDate day) {
        return of(home, good)[week(day)];
    }

    /** USD per kg elsewhere. */
    public double abroad(Good good, LocalDate day) {
        double since = good.controlled()
                .map(date -> ChronoUnit.DAYS.between(date, day) / 7.0)
                .orElse(-1.0);
        double part = Math.clamp(since / RISE_WEEKS, 0, 1);
        return 1.04 * home(good, day) * StrictMath.exp(of(rise, good) * part);
    }

    public List<Quote> quotes(Atlas atlas) {
        var quotes = new ArrayList<Quote>();
        for (int week = 0; week < weeks - 1; week++) {
            var day = from.plusWeeks(week);
            var at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            for (var good : atlas.goods()) {
                if (good.element().isEmpty()) continue;
                quotes.add(new Quote(at, "CN", good.element(), good.id(), home(good, day)));
                quotes.add(new Quote(at, "EU", good.element(), good.id(), abroad(good, day)));
                quotes.add(new Quote(at, "US", good.element(), good.id(), 1.03 * abroad(good, day)));
            }
        }
        return quotes;
    }

    private int week(LocalDate day) {
        return Math.clamp(ChronoUnit.WEEKS.between(from, day), 0, weeks - 1);
    }

    private static <T> T of(Map<String, T> all, Good good) {
        var found = all.get(good.id());
        if (found == null) throw new IllegalArgumentException("no price of " + good.id());
        return found;
    }
}
