package io.ytterby.benchmarks.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;

/** All processors at work on seeds, with a word on standard error every few seconds. Its threads end with the program. */
final class Crew implements AutoCloseable {
    private static final long EVERY_NANOS = 5_000_000_000L;
    private final ExecutorService threads;
    private long told = System.nanoTime();

    Crew(int size) {
        threads = Executors.newFixedThreadPool(size, work -> {
            var thread = new Thread(work, "spectra-bench");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @return what comes of each seed from {@code first}, in order */
    <T> List<T> each(String what, long first, int count, LongFunction<T> work) throws InterruptedException {
        var done = new AtomicInteger();
        var asked = new ArrayList<Future<T>>();
        for (int i = 0; i < count; i++) {
            long seed = first + i;
            asked.add(threads.submit(() -> {
                var result = work.apply(seed);
                tell(what, done.incrementAndGet(), count);
                return result;
            }));
        }
        var results = new ArrayList<T>();
        for (var each : asked) results.add(result(each));
        return results;
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private synchronized void tell(String what, int done, int count) {
        if (System.nanoTime() - told < EVERY_NANOS) return;
        told = System.nanoTime();
        System.err.printf("  %s: %d of %d%n", what, done, count);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
