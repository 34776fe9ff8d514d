package io.ytterby.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kit.inbox.Delivery.Outcome;

/** One consumer's letters that were parked behind a dead one: looked at every second, and applied once nothing blocks them. */
final class ParkedLetters {
    private static final int MOST = 100;
    private static final long EVERY_NANOS = 1_000_000_000L;

    private final String consumer;
    private final Delivery delivery;
    private final DeadLetters letters;
    private final EventReader reader;
    private final EventTraces traces;
    private final ConsumerFigures figures;
    private long seenAt = System.nanoTime();

    ParkedLetters(
            String consumer,
            Delivery delivery,
            DeadLetters letters,
            EventReader reader,
            EventTraces traces,
            ConsumerFigures figures) {
        this.consumer = consumer;
        this.delivery = delivery;
        this.letters = letters;
        this.reader = reader;
        this.traces = traces;
        this.figures = figures;
    }

    /** What was parked and is no longer blocked, in its order; the first that fails blocks its key again. */
    void drain() throws InterruptedException {
        if (System.nanoTime() - seenAt < EVERY_NANOS) return;
        seenAt = System.nanoTime();
        for (var letter : letters.unblocked(consumer, MOST))
            try (var trace = traces.follow(consumer, letter.topic(), letter.record())) {
                if (!isApplied(letter, trace)) return;
            }
    }

    private boolean isApplied(DeadLetters.Letter letter, FollowedTrace trace) throws InterruptedException {
        long began = System.nanoTime();
        var outcome = delivery.apply(
                () -> reader.read(letter.topic(), letter.key(), letter.record()),
                () -> letters.mark(letter.id(), "APPLIED"));
        if (outcome instanceof Outcome.Dead(var reason, var attempts)) {
            trace.failed(reason);
            QuarkusTransaction.requiringNew()
                    .run(() -> letters.markDead(letter.id(), reason, letter.attempts() + attempts));
            return false;
        }
        figures.took(letter.topic(), "applied", System.nanoTime() - began);
        return true;
    }
}
