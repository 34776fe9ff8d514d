package io.ytterby.benchmarks.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** Several ways that take turns on one thread: a slow minute of the machine is a slow minute of all. */
final class Paces {
    private final int seconds;
    private final int rounds;
    private final List<String> names = new ArrayList<>();
    private final List<Callable<?>> ways = new ArrayList<>();

    Paces(int seconds, int rounds) {
        this.seconds = seconds;
        this.rounds = rounds;
    }

    void add(String name, Callable<?> way) {
        names.add(name);
        ways.add(way);
    }

    /** Of each way the median of its rounds, per second; a first round warms up and does not count. */
    List<Long> measure() throws Exception {
        var found = new long[ways.size()][rounds];
        for (int round = -1; round < rounds; round++)
            for (int i = 0; i < ways.size(); i++) {
                long pace = pace(names.get(i), ways.get(i));
                if (round >= 0) found[i][round] = pace;
            }
        return Arrays.stream(found)
                .map(each -> Arrays.stream(each).sorted().toArray()[each.length / 2])
                .toList();
    }

    private long pace(String name, Callable<?> way) throws Exception {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        long count = 0;
        while (System.nanoTime() < end) {
            if (way.call() == null) throw new IllegalStateException(name + " came to nothing");
            count++;
        }
        return count * 1_000_000_000L / (System.nanoTime() - begin);
    }
}
