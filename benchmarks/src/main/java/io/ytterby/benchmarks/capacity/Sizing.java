package io.ytterby.benchmarks.capacity;

import java.util.SplittableRandom;

/**
 * What a station needs at its fullest hour.
 *
 * @param cores how many the hour fills
 * @param replicas how many, of one core each, are filled to less than the limit and make nobody wait too long
 * @param p99Millis how long at most 99 of 100 wait for their turn with so many, in that hour
 */
record Sizing(
        Station station, int hour, long arrivals, double meanCores, double cores, int replicas, double p99Millis) {
    private static final int MOST = 256;

    static Sizing of(Year year, Station station, Inputs inputs, SplittableRandom random) {
        int hour = year.peak(station);
        var peak = Hour.of(year, station, hour);
        double cores = year.cores(station, hour);
        int replicas = station.scales() ? Math.max(1, (int) Math.ceil(cores / inputs.of("limit.utilisation"))) : 1;
        double wait = p99Millis(peak, replicas, inputs, random.split());
        while (station.scales() && wait > inputs.of("limit.waitMillis") && replicas < MOST)
            wait = p99Millis(peak, ++replicas, inputs, random.split());
        return new Sizing(station, hour, peak.arrivals(), year.meanCores(station), cores, replicas, wait);
    }

    private static double p99Millis(Hour peak, int replicas, Inputs inputs, SplittableRandom random) {
        var queue = peak.play(replicas, inputs.of("rhythm.onTheHour"), inputs.of("cost.scatter"), random);
        return queue.wait(0.99) * 1000;
    }

    /** How many times as much these replicas carry, spread alike, before the limit. */
    double times(double limit) {
        return limit * replicas / cores;
    }

    /** Whether so many suffice. */
    boolean holds(Inputs inputs) {
        return times(inputs.of("limit.utilisation")) >= 1 && p99Millis <= inputs.of("limit.waitMillis");
    }
}
