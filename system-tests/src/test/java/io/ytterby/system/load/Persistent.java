package io.ytterby.system.load;

import io.ytterby.embedded.demo.Answer;
import io.ytterby.embedded.demo.Api;
import io.ytterby.embedded.demo.StepFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A client that does not give up: what got no answer, or one that says "later", is sent again with the same key. A 500 is
 * never an answer that a fault excuses.
 */
public final class Persistent {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    private static final Set<String> TWIN = Set.of("idempotency-key-in-flight", "busy");

    private static final int REMEMBERED = 300;

    private final Api api;
    private final Queue<Unsure> unsure = new ConcurrentLinkedQueue<>();

    /** A request that once got no answer at all, and the answer for good that it got when it was sent again. */
    public record Unsure(String person, String path, Object body, String key, Answer answer) {}

    public Persistent(Api api) {
        this.api = api;
    }

    /** Posts until there is an answer for good. */
    public Answer post(String person, String path, Object body) {
        var key = UUID.randomUUID().toString();
        var silences = new AtomicInteger();
        var answer = until(_ -> true, () -> api.post(person, path, body, "Idempotency-Key", key), silences);
        if (silences.get() > 0 && answer.status() < 300 && unsure.size() < REMEMBERED)
            unsure.add(new Unsure(person, path, body, key, answer));
        return answer;
    }

    /** The first few hundred requests whose first outcome nobody was told. */
    public List<Unsure> unsure() {
        return List.copyOf(unsure);
    }

    /** Posts, each time as a new request, until the answer is as wanted. */
    public Answer postUntil(Predicate<Answer> wanted, String person, String path, Object body) {
        return until(wanted, () -> post(person, path, body), new AtomicInteger());
    }

    public Answer getUntil(Predicate<Answer> wanted, String person, String path) {
        return until(wanted, () -> api.get(person, path), new AtomicInteger());
    }

    private static Answer until(Predicate<Answer> wanted, Supplier<Answer> call, AtomicInteger silences) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        String last = "nothing yet";
        while (System.nanoTime() < deadline) {
            try {
                var answer = call.get();
                if (answer.status() == 500) throw new AssertionError("an error without a reason: " + answer);
                if (!isForLater(answer) && wanted.test(answer)) return answer;
                last = answer.toString();
            } catch (StepFailedException noAnswer) {
                silences.incrementAndGet();
                last = String.valueOf(noAnswer.getMessage());
            }
            pause();
        }
        throw new AssertionError("not within " + PATIENCE.toSeconds() + " s; the last was: " + last);
    }

    private static boolean isForLater(Answer answer) {
        return LATER.contains(answer.status()) || TWIN.contains(answer.slug());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for an answer", stopped);
        }
    }
}
