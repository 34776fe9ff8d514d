package io.ytterby.benchmarks.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that begin together and draw one after the other, each as fast as it is answered. */
final class Race {
    private static final long SECOND = 1_000_000_000L;

    private Race() {}

    /**
     * What came of it.
     *
     * @param granted of all draws
     * @param nanos how long each draw took, and all of them together
     */
    record Result(long granted, long[] each, long nanos) {
        long perSecond() {
            return nanos == 0 ? 0 : Math.multiplyExact(each.length, SECOND) / nanos;
        }
    }

    static Result forSeconds(Contender contender, int clients, int seconds) throws Exception {
        var end = new AtomicLong();
        return run(
                contender,
                clients,
                _ -> System.nanoTime() < end.get(),
                () -> end.set(System.nanoTime() + seconds * SECOND));
    }

    static Result draws(Contender contender, int clients, int each) throws Exception {
        return run(contender, clients, made -> made < each, () -> {});
    }

    /** Whether a client that has made so many goes on. */
    @FunctionalInterface
    private interface GoesOn {
        boolean after(int made);
    }

    private static Result run(Contender contender, int clients, GoesOn goesOn, Runnable begin) throws Exception {
        var barrier = new CyclicBarrier(clients, begin);
        var work = new ArrayList<Callable<Result>>();
        for (int client = 0; client < clients; client++) work.add(() -> oneClient(contender, barrier, goesOn));
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var results = new ArrayList<Result>();
            for (var future : threads.invokeAll(work)) results.add(future.get());
            return together(results);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(contender.name() + " failed", failed.getCause());
        }
    }

    private static Result oneClient(Contender contender, CyclicBarrier barrier, GoesOn goesOn) throws Exception {
        try (var client = contender.client()) {
            var each = new long[1 << 12];
            int made = 0;
            long granted = 0;
            barrier.await();
            long first = System.nanoTime();
            for (long last = first; goesOn.after(made); ) {
                if (client.draw()) granted++;
                long now = System.nanoTime();
                if (made == each.length) each = Arrays.copyOf(each, made * 2);
                each[made++] = now - last;
                last = now;
            }
            return new Result(granted, Arrays.copyOf(each, made), System.nanoTime() - first);
        }
    }

    /** Several runs or clients as one: clients side by side take as long as the slowest. */
    private static Result together(List<Result> clients) {
        return new Result(
                clients.stream().mapToLong(Result::granted).sum(),
                clients.stream().flatMapToLong(one -> Arrays.stream(one.each())).toArray(),
                clients.stream().mapToLong(Result::nanos).max().orElse(0));
    }

    /** Rounds of the same, one after the other. */
    static Result rounds(List<Result> rounds) {
        return new Result(
                rounds.stream().mapToLong(Result::granted).sum(),
                rounds.stream()
                        .flatMapToLong(one -> Arrays.stream(one.each()))
                        .sorted()
                        .toArray(),
                rounds.stream().mapToLong(Result::nanos).sum());
    }
}
