package io.ytterby.gateway.proxy.domain;

import java.time.Duration;

/**
 * Whether a service has stopped to answer at all. One that hangs keeps its connections and fails nobody before the time of
 * a whole request is over; nobody new should begin to wait for it. While requests wait and nothing comes back for half of
 * the time it is doubted: asked whether it lives, again and again. Doubted for the other half, it is silent, until anything
 * comes. A service that merely takes long answers the question, and is not.
 *
 * <p>Times are those of {@link System#nanoTime}, given by the caller.
 */
public final class Silence {
    private final long half;
    private int waiting;
    private long heardAt;
    private boolean doubted;
    private long doubtedAt;
    private boolean questioned;

    public Silence(Duration after) {
        this.half = after.toNanos() / 2;
    }

    /** A request is wholly sent: the next step is the service's. */
    public synchronized void waits(long now) {
        if (waiting++ == 0) heardAt = now;
    }

    /** A request that waited has ended, however. */
    public synchronized void waitsNoMore() {
        waiting--;
    }

    /** The service gave a sign of life. */
    public synchronized void heard(long now) {
        heardAt = now;
        doubted = false;
    }

    /** Whether to ask now if it lives; whoever got a yes tells by {@link #questionEnded} when that is over. */
    public synchronized boolean isTimeToAsk(long now) {
        if (questioned) return false;
        if (!doubted) {
            if (waiting == 0 || now - heardAt < half) return false;
            doubted = true;
            doubtedAt = now;
        }
        questioned = true;
        return true;
    }

    public synchronized void questionEnded() {
        questioned = false;
    }

    public synchronized boolean lasts(long now) {
        return doubted && now - doubtedAt >= half;
    }
}
