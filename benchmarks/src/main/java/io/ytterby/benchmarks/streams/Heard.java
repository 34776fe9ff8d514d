package io.ytterby.benchmarks.streams;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** How long it took from the change to the client, in milliseconds, while somebody counts. */
final class Heard {
    private static final int LONGEST_MS = 60_000;

    private final AtomicIntegerArray ofOne = new AtomicIntegerArray(LONGEST_MS + 1);
    private final AtomicIntegerArray ofAll = new AtomicIntegerArray(LONGEST_MS + 1);
    private volatile boolean counts;

    void count(boolean on) {
        counts = on;
    }

    void after(boolean broadcast, Duration latency) {
        if (!counts) return;
        int ms = Math.clamp(latency.toMillis(), 0, LONGEST_MS);
        (broadcast ? ofAll : ofOne).incrementAndGet(ms);
    }

    Figures changes() {
        return Figures.of(ofOne);
    }

    Figures broadcasts() {
        return Figures.of(ofAll);
    }

    /** Percentiles that occurred, in milliseconds. */
    record Figures(long events, int p50, int p99, int max) {
        static Figures of(AtomicIntegerArray counted) {
            var counts = new long[counted.length()];
            for (int i = 0; i < counts.length; i++) counts[i] = counted.get(i);
            long events = Arrays.stream(counts).sum();
            return new Figures(events, at(counts, events, 50), at(counts, events, 99), at(counts, events, 100));
        }

        private static int at(long[] counts, long events, int percent) {
            long rank = (events * percent + 99) / 100;
            long seen = 0;
            for (int ms = 0; ms < counts.length; ms++) {
                seen += counts[ms];
                if (seen >= rank && seen > 0) return ms;
            }
            return 0;
        }
    }
}
