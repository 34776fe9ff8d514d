package io.ytterby.benchmarks.intelligence;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.apache.kafka.streams.Topology;

/**
 * What was in a topic went through a topology and was seen, committed, on another.
 *
 * @param seconds of the clock, after the warm-up
 * @param cpuSeconds of its threads in that time
 */
record StreamRun(int records, double seconds, double cpuSeconds) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    double perSecond() {
        return records / seconds;
    }

    double perCore() {
        return records / cpuSeconds;
    }

    static StreamRun of(StreamRig rig, String name, Topology topology, String output, int warmUp, int records) {
        try (var streams = rig.streams(name, topology);
                var reader = rig.reader(output)) {
            streams.start();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            int seen = 0;
            int seenAtStart = -1;
            long begun = 0;
            long cpu = 0;
            while (seen < warmUp + records) {
                if (System.nanoTime() > deadline)
                    throw new IllegalStateException("only " + seen + " records came through");
                seen += reader.poll(Duration.ofMillis(100)).count();
                if (seenAtStart < 0 && seen >= warmUp) {
                    seenAtStart = seen;
                    begun = System.nanoTime();
                    cpu = cpuNanos(name);
                }
            }
            return new StreamRun(seen - seenAtStart, (System.nanoTime() - begun) / 1e9, (cpuNanos(name) - cpu) / 1e9);
        }
    }

    /** Of all threads whose name has the application's: the stream thread, and its clients' network threads. */
    private static long cpuNanos(String name) {
        var threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            var info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().contains(name + "-"))
                sum += Math.max(0, threads.getThreadCpuTime(id));
        }
        return sum;
    }
}
