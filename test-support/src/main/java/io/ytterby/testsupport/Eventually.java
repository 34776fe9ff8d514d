package io.ytterby.testsupport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits for a fact that another thread or process brings about: no test sleeps and hopes. */
public final class Eventually {
    /** Long, because a test that fails is rare and a machine under load is not. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int PAUSE_MS = 20;

    private Eventually() {}

    /** An assertion that may fail for a while. */
    @FunctionalInterface
    public interface Assertion {
        void check() throws Exception;
    }

    /** Tries the assertion until it holds; after 20 s its last failure is the test's. */
    public static void asserted(Assertion assertion) {
        asserted(PATIENCE, assertion);
    }

    public static void asserted(Duration patience, Assertion assertion) {
        var deadline = System.nanoTime() + patience.toNanos();
        for (var failure = failureOf(assertion); failure != null; failure = failureOf(assertion)) {
            if (System.nanoTime() - deadline > 0)
                throw new AssertionError("not within " + patience.toSeconds() + " s: " + failure.getMessage(), failure);
            pause();
        }
    }

    private static @Nullable Throwable failureOf(Assertion assertion) {
        try {
            assertion.check();
            return null;
        } catch (Exception | AssertionError failure) {
            return failure;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", stopped);
        }
    }
}
