package io.ytterby.benchmarks.intelligence;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.Topology;

/** How long records took from being sent to being seen committed, in milliseconds, while they came at a steady rate. */
record PacedRun(long p50, long p99) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** The first seconds are the compiler's. */
    private static final int PASSED_OVER = 5;

    static PacedRun of(
            StreamRig rig, Topology topology, String input, String output, double rate, int seconds, long seed) {
        int number = (int) (rate * (seconds + PASSED_OVER));
        var records = StreamSection.made(new PlainTrade(seed), number);
        var millis = new long[number];
        int seen = 0;
        try (var streams = rig.streams("paced", topology);
                var reader = rig.reader(output)) {
            streams.start();
            var sender = Thread.ofPlatform().daemon().start(() -> {
                try (var producer = rig.producer()) {
                    long begun = System.nanoTime();
                    for (int i = 0; i < number; i++) {
                        long due = begun + (long) (i * 1e9 / rate);
                        while (System.nanoTime() < due) LockSupport.parkNanos(Math.max(1, due - System.nanoTime()));
                        var record = records.get(i);
                        var _ = producer.send(
                                new ProducerRecord<>(input, PlainTrade.keyOf(record), PlainTrade.event(record)));
                    }
                }
            });
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (seen < number) {
                if (System.nanoTime() > deadline)
                    throw new IllegalStateException("only " + seen + " records came through");
                // The record keeps the time of what it was made of.
                for (var signal : reader.poll(Duration.ofMillis(5)))
                    if (seen < number) millis[seen++] = Math.max(0, System.currentTimeMillis() - signal.timestamp());
            }
            sender.interrupt();
        }
        var judged = Arrays.copyOfRange(millis, (int) (rate * PASSED_OVER), number);
        Arrays.sort(judged);
        return new PacedRun(judged[judged.length / 2], judged[(int) (judged.length * 0.99)]);
    }
}
