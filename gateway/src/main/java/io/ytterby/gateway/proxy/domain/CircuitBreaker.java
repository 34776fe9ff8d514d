package io.ytterby.gateway.proxy.domain;

import java.time.Duration;

/**
 * Stops asking a service that does not answer, so that nobody waits for a timeout that is sure to come. After so many
 * failures in a row it is open for a while; then one request at a time is a trial, and its success closes it.
 *
 * <p>Times are those of {@link System#nanoTime}, given by the caller.
 */
public final class CircuitBreaker {
    private final int failuresToOpen;
    private final long openNanos;
    private int failures;
    private long openUntil;
    private boolean trial;

    public CircuitBreaker(int failuresToOpen, Duration openFor) {
        this.failuresToOpen = failuresToOpen;
        this.openNanos = openFor.toNanos();
    }

    /** Whether a request may be sent now; whoever got a yes tells how it ended. */
    public synchronized boolean admits(long now) {
        if (failures < failuresToOpen) return true;
        if (now - openUntil < 0 || trial) return false;
        trial = true;
        return true;
    }

    public synchronized void succeeded() {
        failures = 0;
        trial = false;
    }

    public synchronized void failed(long now) {
        failures = Math.min(failures + 1, failuresToOpen);
        trial = false;
        if (failures == failuresToOpen) openUntil = now + openNanos;
    }

    /** The request ended in a way that says nothing of the service: its client went away, its body was too large. */
    public synchronized void abandoned() {
        trial = false;
    }

    public synchronized boolean isOpen() {
        return failures >= failuresToOpen;
    }
}
