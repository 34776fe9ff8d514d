package io.ytterby.licensing.ledger.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.rest.KeyedAnswer;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.Claim;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A draw that waits for its turn, with the thread that asked for it. */
final class WaitingDraw {
    private final Claim claim;
    private final Actor actor;
    private final String trace;
    private final @Nullable KeyedAnswer key;
    private final Consumer<BookOutcome> told;
    private final CountDownLatch turn = new CountDownLatch(1);
    private @Nullable BookOutcome outcome;
    private boolean leads;

    /**
     * @param key null where the draw has none
     * @param told what the outcome is given to before the commit, so that the answer can be kept with it
     */
    WaitingDraw(Claim claim, Actor actor, String trace, @Nullable KeyedAnswer key, Consumer<BookOutcome> told) {
        this.claim = claim;
        this.actor = actor;
        this.trace = trace;
        this.key = key;
        this.told = told;
    }

    Claim claim() {
        return claim;
    }

    Actor actor() {
        return actor;
    }

    String trace() {
        return trace;
    }

    Optional<KeyedAnswer> key() {
        return Optional.ofNullable(key);
    }

    /** Before the commit: nobody is answered yet. */
    void decide(BookOutcome decided) {
        outcome = decided;
        told.accept(decided);
    }

    /** After the commit, or after it failed: the thread goes on, with the outcome or, without one, alone. */
    void release(boolean committed) {
        if (!committed) outcome = null;
        turn.countDown();
    }

    /** Its thread is to run the next batch. */
    void lead() {
        leads = true;
        turn.countDown();
    }

    boolean leads() {
        return leads;
    }

    boolean await(long nanos) throws InterruptedException {
        return turn.await(nanos, TimeUnit.NANOSECONDS);
    }

    /** Empty if it could not be decided together with others. */
    Optional<BookOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
