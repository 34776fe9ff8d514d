package io.ytterby.system.load;

import io.ytterby.embedded.demo.Answer;
import io.ytterby.embedded.demo.StepFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Many clients who ask the same at once and ask again as soon as they have an answer, whatever it was. */
public final class Crowd implements AutoCloseable {
    private static final int UNANSWERED = 0;

    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private final ConcurrentSkipListMap<Integer, AtomicLong> answers = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();

    private Crowd() {}

    public static Crowd start(int clients, Supplier<Answer> call) {
        var crowd = new Crowd();
        for (int i = 0; i < clients; i++) crowd.clients.add(Thread.ofVirtual().start(() -> crowd.ask(call)));
        return crowd;
    }

    private void ask(Supplier<Answer> call) {
        while (wanted.get()) {
            long since = System.nanoTime();
            count(statusOf(call));
            nanos.add(System.nanoTime() - since);
        }
    }

    private static int statusOf(Supplier<Answer> call) {
        try {
            var answer = call.get();
            boolean waits = answer.headers().firstValue("Retry-After").isPresent();
            boolean later = answer.status() == 429 || answer.status() == 503;
            return later && !waits ? -answer.status() : answer.status();
        } catch (StepFailedException noAnswer) {
            return UNANSWERED;
        }
    }

    private void count(int status) {
        answers.computeIfAbsent(status, _ -> new AtomicLong()).incrementAndGet();
    }

    /** How many answers of each status so far; 0 for none at all, negative if it says "later" but not when. */
    public Map<Integer, Long> answers() {
        var counts = new TreeMap<Integer, Long>();
        answers.forEach((status, count) -> counts.put(status, count.get()));
        return counts;
    }

    /** How many were answered as they should be. */
    public long good() {
        return answers().entrySet().stream()
                .filter(count -> count.getKey() >= 200 && count.getKey() < 300)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The time within which 99 of 100 had an answer. */
    public Duration p99() {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Duration.ZERO : Duration.ofNanos(sorted[(int) (sorted.length * 99L / 100)]);
    }

    @Override
    public void close() {
        wanted.set(false);
        try {
            for (var client : clients) client.join(Duration.ofMinutes(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the crowd ends", stopped);
        }
    }
}
