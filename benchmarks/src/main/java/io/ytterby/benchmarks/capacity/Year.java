package io.ytterby.benchmarks.capacity;

import java.util.List;
import java.util.SplittableRandom;

/** A year that was drawn: how often each flow came in each hour. */
final class Year {
    private final List<Flow> flows;
    private final long[][] counts;

    private Year(List<Flow> flows, long[][] counts) {
        this.flows = flows;
        this.counts = counts;
    }

    /**
     * Draws each hour.
     *
     * @param unrest how much one day differs from the next beyond chance: the standard deviation of its logarithm
     */
    static Year draw(List<Flow> flows, double unrest, SplittableRandom random) {
        var counts = new long[flows.size()][Rhythm.HOURS];
        for (int flow = 0; flow < counts.length; flow++) {
            double day = 1;
            for (int hour = 0; hour < Rhythm.HOURS; hour++) {
                if (hour % 24 == 0) day = Math.exp(unrest * random.nextGaussian() - unrest * unrest / 2);
                double mean =
                        flows.get(flow).perYear() * flows.get(flow).rhythm().share(hour) * day;
                counts[flow][hour] = poisson(mean, random);
            }
        }
        return new Year(flows, counts);
    }

    /** Exact for few, by the normal approximation for many. */
    static long poisson(double mean, SplittableRandom random) {
        if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        long count = -1;
        for (double left = mean; left >= 0; left += Math.log(1 - random.nextDouble())) count++;
        return count;
    }

    List<Flow> flows() {
        return flows;
    }

    long count(int flow, int hour) {
        return counts[flow][hour];
    }

    long total(int flow) {
        long total = 0;
        for (long count : counts[flow]) total += count;
        return total;
    }

    /** How many cores an hour's work fills. */
    double cores(Station station, int hour) {
        double micros = 0;
        for (int flow = 0; flow < counts.length; flow++)
            micros += counts[flow][hour] * flows.get(flow).micros(station);
        return micros / 3.6e9;
    }

    /** The hour with the most work. */
    int peak(Station station) {
        int peak = 0;
        for (int hour = 1; hour < Rhythm.HOURS; hour++) if (cores(station, hour) > cores(station, peak)) peak = hour;
        return peak;
    }

    double meanCores(Station station) {
        double sum = 0;
        for (int hour = 0; hour < Rhythm.HOURS; hour++) sum += cores(station, hour);
        return sum / Rhythm.HOURS;
    }
}
