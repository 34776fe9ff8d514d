package io.ytterby.benchmarks.status;

import io.ytterby.embedded.demo.Api;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after a change is committed the gateway answers with it. Changes come at a fixed rate, however slow the answers
 * are; after each the gateway is asked for its version.
 */
final class Latency {
    private static final String BUYER = "anna.buyer";

    private final Api api;
    private final Change change;
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    Latency(Api api, Change change) {
        this.api = api;
        this.change = change;
    }

    /** Makes the i-th change; returns as soon as it is committed. */
    @FunctionalInterface
    interface Change {
        Told make(int i) throws Exception;
    }

    /** @param version as the header Ytterby-Version has it */
    record Told(String licence, String version) {}

    /**
     * What came of it.
     *
     * @param seen in nanoseconds, sorted
     * @param failed changes or looks that were refused
     * @param millis how long all of it took
     */
    record Result(List<Long> seen, int failed, long millis) {
        long micros(int perMille) {
            if (seen.isEmpty()) return -1;
            return seen.get(Math.min(seen.size() - 1, (int) ((long) seen.size() * perMille / 1_000))) / 1_000;
        }

        long perSecond() {
            return seen.size() * 1_000L / Math.max(1, millis);
        }
    }

    Result run(int perSecond, int seconds) throws InterruptedException {
        nanos.clear();
        failed.set(0);
        long began = System.nanoTime();
        long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < perSecond * seconds; i++) {
                long due = began + i * step;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                    LockSupport.parkNanos(left);
                int number = i;
                workers.execute(() -> see(number));
            }
        }
        long millis = (System.nanoTime() - began) / 1_000_000;
        return new Result(nanos.stream().sorted().toList(), failed.get(), millis);
    }

    private void see(int i) {
        try {
            var told = change.make(i);
            long committed = System.nanoTime();
            var seen = api.get(
                    BUYER, "/api/buyer/v1/licences/" + told.licence + "/status", "Ytterby-Version", told.version);
            if (seen.status() == 200) nanos.add(System.nanoTime() - committed);
            else refused(i, "answered " + seen.status());
        } catch (Exception failure) {
            refused(i, failure.toString());
        }
    }

    /** Each is counted, the first is told: a thousand more would say the same. */
    private void refused(int i, String why) {
        if (failed.getAndIncrement() == 0) System.out.println("change " + i + " was refused first: " + why);
    }
}
