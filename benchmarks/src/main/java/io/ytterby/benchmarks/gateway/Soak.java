package io.ytterby.benchmarks.gateway;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Clients that come once each, at a fixed pace, for minutes: what the gateway holds at the end must be what it held after
 * the first minute. Signing is dearer than verifying, so there is a new good token for each thirtieth visitor only; a
 * tenth bring a token of their own that is none.
 */
final class Soak {
    private static final int AT_ONCE = 400;
    private static final int GOOD_TOKEN_EVERY = 30;
    private static final long SECOND = 1_000_000_000L;
    private static final double TOLERANCE = 0.05;

    /** Longer than an idle connection to a service is kept, so that these are not counted. */
    private static final Duration CALM = Duration.ofSeconds(35);

    private final Rig rig;
    private final int rate;
    private final int minutes;
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong vanished = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicReference<String> why = new AtomicReference<>("");
    private long visitors;

    Soak(Rig rig, int rate, int minutes) {
        this.rig = rig;
        this.rate = rate;
        this.minutes = minutes;
    }

    int run() throws Exception {
        var first = minute();
        var last = first;
        for (int minute = 1; minute < minutes; minute++) last = minute();
        var table = new Table("", "after minute 1", "at the end", "change");
        var figures = new LinkedHashMap<String, Object>();
        boolean held = true;
        for (var name : first.figures().keySet()) {
            long before = first.figures().getOrDefault(name, 0L);
            long after = last.figures().getOrDefault(name, 0L);
            double change = (after - before) / (double) Math.max(1, before);
            held &= change <= TOLERANCE;
            table.row(name, before, after, "%+.1f %%".formatted(change * 100));
            figures.put(name, java.util.List.of(before, after));
        }
        table.print(System.out);
        System.out.printf(
                "%,d visitors in %d minutes: %,d answered, %,d vanished, %,d failed %s%n",
                visitors, minutes, answered.get(), vanished.get(), failed.get(), why.get());
        figures.put("visitors", visitors);
        figures.put("failed", failed.get());
        System.out.println(JsonLine.of(figures));
        return held && failed.get() < visitors / 100 ? 0 : 1;
    }

    private Vitals minute() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            come(people);
        }
        Thread.sleep(CALM);
        return Vitals.of(rig.gateway);
    }

    private void come(ExecutorService people) throws Exception {
        var places = new Semaphore(AT_ONCE);
        long begin = System.nanoTime();
        for (int i = 0; i < rate * 60; i++) {
            long due = begin + i * (SECOND / rate);
            while (System.nanoTime() < due) Thread.sleep(Duration.ofMillis(1));
            long number = visitors++;
            var token = number % GOOD_TOKEN_EVERY == 6 || number % GOOD_TOKEN_EVERY == 3
                    ? rig.issuer().token("visitor." + number, "org-" + number % 1_000, "exporter")
                    : "";
            places.acquire();
            people.execute(() -> {
                visit(token, number);
                places.release();
            });
        }
    }

    private void visit(String token, long number) {
        try {
            new Visitor(rig.gateway, token, answered, vanished).visit(number);
        } catch (IOException failure) {
            failed.incrementAndGet();
            why.set("(the last: " + failure + ")");
        }
    }
}
