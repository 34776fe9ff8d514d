package io.ytterby.tracking.capture.app;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a worker of this process when a document is complete. A job that no signal reached is found within a second. */
@Singleton
class CaptureSignal {
    private static final int MOST = 64;

    private final Semaphore waiting = new Semaphore(0);

    void wake() {
        if (waiting.availablePermits() < MOST) waiting.release();
    }

    void await(long millis) throws InterruptedException {
        if (waiting.tryAcquire(millis, TimeUnit.MILLISECONDS)) return;
    }
}
