package io.ytterby.benchmarks.intelligence;

import io.ytterby.diversion.surge.Watch;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One test on all series: how often it alarms where nothing was injected, and how often and how soon where trade was made to grow over five
 * months to a multiple of itself. An alarm that the untouched series has too is no detection.
 *
 * @param name of the test
 * @param falseAlarms per series and year
 * @param recall by factor
 * @param delay in months at that factor, the first month of growth being 0; NaN if nothing was found
 */
record SurgeRace(String name, double falseAlarms, double[] recall, double[] delay) {
    static final double[] FACTORS = {2, 3, 5, 10};
    private static final int RAMP = 5;
    /** The first month that is judged, when each test has learned for two years. */
    private static final int JUDGED = 24;

    private static final int STARTS = 8;

    static SurgeRace run(String name, Watch watch, List<ChinaSeries> series, long seed) {
        int alarms = 0;
        var found = new int[FACTORS.length];
        var waited = new int[FACTORS.length];
        for (var one : series) {
            var clean = watch.alarms(one.tonnes());
            for (int month = JUDGED; month < clean.length; month++) if (clean[month]) alarms++;
            var random = new SplittableRandom(seed ^ one.name().hashCode());
            for (int i = 0; i < STARTS; i++) {
                int start = random.nextInt(JUDGED, clean.length - RAMP);
                for (int factor = 0; factor < FACTORS.length; factor++) {
                    int delay = delay(watch.alarms(injected(one.tonnes(), start, FACTORS[factor])), clean, start);
                    if (delay < 0) continue;
                    found[factor]++;
                    waited[factor] += delay;
                }
            }
        }
        var recall = new double[FACTORS.length];
        var delay = new double[FACTORS.length];
        for (int factor = 0; factor < FACTORS.length; factor++) {
            recall[factor] = found[factor] / (double) (STARTS * series.size());
            delay[factor] = waited[factor] / (double) found[factor];
        }
        double years = series.size() * (ChinaSeries.MONTHS - JUDGED) / 12.0;
        return new SurgeRace(name, alarms / years, recall, delay);
    }

    private static int delay(boolean[] alarms, boolean[] clean, int start) {
        for (int month = start; month < start + RAMP; month++) if (alarms[month] && !clean[month]) return month - start;
        return -1;
    }

    static double[] injected(double[] tonnes, int start, double factor) {
        var more = tonnes.clone();
        for (int month = 0; month < RAMP; month++) more[start + month] *= 1 + (factor - 1) * (month + 1) / RAMP;
        return more;
    }
}
