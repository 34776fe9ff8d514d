package io.ytterby.worlds.score;

import java.util.Map;
import java.util.TreeMap;

/** What schemers learn from what was seized: they leave what was found and turn to what was not. */
public final class Lessons {
    /** Some never learn. */
    private static final double STUBBORN = 0.1;

    private Lessons() {}

    /** @return how much of each scheme the next round has: by the share of its records that passed the daily inspections */
    public static Map<String, Double> of(Report report, Map<String, Double> mix) {
        var next = new TreeMap<String, Double>();
        mix.forEach((scheme, weight) -> {
            var before = report.schemes().get(scheme);
            double passed = before == null || before.rings() == 0 ? 1 : 1 - before.found() / (double) before.rings();
            next.put(scheme, weight * Math.max(STUBBORN, passed));
        });
        return next;
    }
}
