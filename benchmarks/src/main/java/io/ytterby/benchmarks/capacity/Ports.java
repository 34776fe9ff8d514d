package io.ytterby.benchmarks.capacity;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A year's declarations at each port.
 *
 * @param busiestHour how many the busiest hour of any port had
 * @param busiestShare of all declarations, how many the busiest port had
 * @param median how many the port in the middle had in the year
 */
record Ports(long busiestHour, double busiestShare, long median) {
    /** The second port has half as many as the first, the third a third. */
    static Ports draw(int ports, double declarations, Rhythm rhythm, SplittableRandom random) {
        double sum = 0;
        for (int port = 1; port <= ports; port++) sum += 1.0 / port;
        var totals = new long[ports];
        long busiest = 0;
        for (int port = 0; port < ports; port++)
            for (int hour = 0; hour < Rhythm.HOURS; hour++) {
                long count = Year.poisson(declarations / sum / (port + 1) * rhythm.share(hour), random);
                totals[port] += count;
                busiest = Math.max(busiest, count);
            }
        double all = Arrays.stream(totals).sum();
        long most = Arrays.stream(totals).max().orElse(0);
        Arrays.sort(totals);
        return new Ports(busiest, all == 0 ? 0 : most / all, totals[ports / 2]);
    }
}
