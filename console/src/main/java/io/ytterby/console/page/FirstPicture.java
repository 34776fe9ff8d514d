package io.ytterby.console.page;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * What a browser needs for its first picture: the page's beginning, its style sheet and some rows. It draws nothing before the sheet has
 * come, and rows that come meanwhile it reads in one go, which holds the picture up: so thousands of them wait a moment.
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
