package io.ytterby.licensing.credential.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the publisher. A signal is never lost, and a hundred of them wake it once. */
@Singleton
class PublisherSignal {
    private static final String KNOWN = PublisherSignal.class.getName();

    private final TransactionSynchronizationRegistry transaction;
    private final Semaphore wakes = new Semaphore(0);

    PublisherSignal(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    void wakeAfterCommit() {
        if (transaction.getResource(KNOWN) != null) return;
        transaction.putResource(KNOWN, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Before the commit there is nothing to publish.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) wake();
            }
        });
    }

    void wake() {
        if (wakes.availablePermits() == 0) wakes.release();
    }

    /** Waits until it is woken, but no longer than the given time. */
    void await(long millis) throws InterruptedException {
        if (wakes.tryAcquire(millis, TimeUnit.MILLISECONDS)) wakes.drainPermits();
    }
}
