package io.ytterby.benchmarks.capacity;

import java.util.SplittableRandom;

/**
 * One hour of a station, arrival by arrival. A share of them comes in the first minute, since programs ask on the hour; the
 * rest at random. What one costs scatters around its mean as a logarithmic normal.
 */
final class Hour {
    private static final double SECONDS = 3600;
    private static final double FIRST_MINUTE = 60;

    private final long[] counts;
    private final double[] seconds;
    private final long all;

    private Hour(long[] counts, double[] seconds) {
        this.counts = counts;
        this.seconds = seconds;
        long sum = 0;
        for (long count : counts) sum += count;
        this.all = sum;
    }

    static Hour of(Year year, Station station, int hour) {
        int flows = year.flows().size();
        var counts = new long[flows];
        var seconds = new double[flows];
        for (int flow = 0; flow < flows; flow++) {
            seconds[flow] = year.flows().get(flow).micros(station) / 1e6;
            counts[flow] = seconds[flow] > 0 ? year.count(flow, hour) : 0;
        }
        return new Hour(counts, seconds);
    }

    long arrivals() {
        return all;
    }

    /**
     * Plays the hour.
     *
     * @param onTheHour the share that comes in the first minute
     * @param scatter the standard deviation of the logarithm of what one costs
     */
    Queue play(int servers, double onTheHour, double scatter, SplittableRandom random) {
        var queue = new Queue(servers);
        double first = all * onTheHour / FIRST_MINUTE;
        double rest = all * (1 - onTheHour) / SECONDS;
        double at = 0;
        while (true) {
            double rate = at < FIRST_MINUTE ? first + rest : rest;
            double next = at - Math.log(1 - random.nextDouble()) / rate;
            // Without memory: at the end of the minute the wait for the next one begins anew, at the other rate.
            if (at < FIRST_MINUTE && next > FIRST_MINUTE) {
                at = FIRST_MINUTE;
                continue;
            }
            at = next;
            if (!(at < SECONDS)) return queue;
            queue.arrive(
                    at, seconds[drawn(random)] * Math.exp(scatter * random.nextGaussian() - scatter * scatter / 2));
        }
    }

    private int drawn(SplittableRandom random) {
        long left = random.nextLong(all);
        int flow = 0;
        while (left >= counts[flow]) left -= counts[flow++];
        return flow;
    }
}
