package io.ytterby.benchmarks.status;

import io.ytterby.embedded.demo.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after licensing has answered a change the gateway answers with it. Changes come at a fixed rate, however slow
 * the answers are; each asks the gateway for its own version.
 */
final class Latency {
    private static final String CUSTOMS = "zhou.customs";
    private static final String BUYER = "anna.buyer";

    private final Api api;
    private final List<String> licences;
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    Latency(Api api, List<String> licences) {
        this.api = api;
        this.licences = licences;
    }

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
                var licence = licences.get(i % licences.size());
                workers.execute(() -> change(licence));
            }
        }
        long millis = (System.nanoTime() - began) / 1_000_000;
        return new Result(nanos.stream().sorted().toList(), failed.get(), millis);
    }

    private void change(String licence) {
        try {
            var changed = api.post(
                    CUSTOMS,
                    "/api/licensing/v1/licences/" + licence + "/reservations",
                    Map.of(
                            "declarationId",
                            UUID.randomUUID().toString(),
                            "line",
                            1,
                            "massMg",
                            1_000,
                            "value",
                            Map.of("currency", "EUR", "minor", 1)));
            long answered = System.nanoTime();
            if (changed.status() != 201) {
                failed.incrementAndGet();
                return;
            }
            var seen = api.get(
                    BUYER, "/api/buyer/v1/licences/" + licence + "/status", "Ytterby-Version", changed.version());
            if (seen.status() == 200) nanos.add(System.nanoTime() - answered);
            else failed.incrementAndGet();
        } catch (RuntimeException refused) {
            failed.incrementAndGet();
        }
    }
}
