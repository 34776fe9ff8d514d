package io.ytterby.console.page;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * What a browser needs for its first picture: the page's beginning, its style sheet and some rows. It draws nothing before
 * the sheet has come, and thousands of rows that come meanwhile may keep it from drawing: so they wait a moment (ADR 0097).
 */
final class FirstPicture {
    private static final Duration USUAL = Duration.ofMillis(120);

    private final long begun = System.nanoTime();

    private FirstPicture() {}

    /** The page's beginning was sent just now. */
    static FirstPicture begun() {
        return new FirstPicture();
    }

    /** Waits for as long as is left of it, which is nothing where reading the rows took longer. */
    void awaited() {
        long left = USUAL.toNanos() - (System.nanoTime() - begun);
        if (left > 0) LockSupport.parkNanos(left);
    }
}
