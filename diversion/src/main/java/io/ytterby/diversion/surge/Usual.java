package io.ytterby.diversion.surge;

import java.util.Arrays;

/** What was usual before a month, on a logarithmic scale. */
final class Usual {
    /** The least deviation that is believed: a trade that was the same for two years still moves by a tenth. */
    static final double FLOOR = 0.1;

    private Usual() {}

    /** How far each month lies above the {@value Watch#REMEMBERED} before it, in robust deviations of ln(1 + x); NaN if unknown. */
    static double[] deviations(double[] monthly) {
        var z = new double[monthly.length];
        Arrays.fill(z, Double.NaN);
        var logs = Arrays.stream(monthly).map(StrictMath::log1p).toArray();
        for (int month = Watch.LEARNING; month < logs.length; month++) {
            var before = Arrays.copyOfRange(logs, Math.max(0, month - Watch.REMEMBERED), month);
            if (Double.isNaN(logs[month]) || Spread.known(before).length < Watch.LEARNING) continue;
            z[month] = Spread.of(before).z(logs[month], FLOOR);
        }
        return z;
    }
}
