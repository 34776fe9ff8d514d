package io.ytterby.gateway.proxy.domain;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many requests one service has at once, and who must stay away when there are many. The limit follows what the
 * service can take: one that is too slow or says so loses a tenth of it. One that answers wins a little back with each
 * answer, and a quarter with each second without such a sign: few answers must not keep a service small that is well
 * again. What is important still enters when the rest is refused.
 */
public final class InFlight {
    private static final int THOUSAND = 1_000;

    /** Shares of the limit, in thousandths, up to which each priority enters; in the order of {@link Priority}. */
    private static final int[] SHARES = {1_000, 950, 800, 500};

    private static final long CALM_NANOS = 100_000_000L;
    private static final long WELL_NANOS = 1_000_000_000L;

    private final int most;
    private final int least;
    private final AtomicInteger now = new AtomicInteger();
    private volatile long limitThousandths;
    private long lastCut;
    private long lastRise;
    private boolean everCut;

    public InFlight(int least, int most) {
        if (least < 1 || most < least) throw new IllegalArgumentException("a limit is between 1 and its most");
        this.least = least;
        this.most = most;
        this.limitThousandths = (long) most * THOUSAND;
    }

    /** Whether one more may be sent; whoever got a yes gives its place back by {@link #leave}. */
    public boolean enter(Priority priority) {
        long room = Math.max(1, limitThousandths * SHARES[priority.ordinal()] / THOUSAND / THOUSAND);
        if (now.incrementAndGet() <= room) return true;
        now.decrementAndGet();
        return false;
    }

    public void leave() {
        now.decrementAndGet();
    }

    /** The service answered in time. */
    public void served(long nanos) {
        if (limitThousandths < (long) most * THOUSAND) grow(nanos);
    }

    /** The service did not answer in time, or said that it has too much to do. */
    public synchronized void overloaded(long nanos) {
        if (everCut && nanos - lastCut < CALM_NANOS) return; // what was in flight together is one sign
        everCut = true;
        lastCut = nanos;
        lastRise = nanos;
        limitThousandths = Math.max((long) least * THOUSAND, limitThousandths * 9 / 10);
    }

    private synchronized void grow(long nanos) {
        long more = Math.max(1, THOUSAND * THOUSAND / limitThousandths);
        if (nanos - lastRise >= WELL_NANOS) {
            lastRise = nanos;
            more = limitThousandths / 4;
        }
        limitThousandths = Math.min((long) most * THOUSAND, limitThousandths + more);
    }

    public int limit() {
        return (int) (limitThousandths / THOUSAND);
    }

    public int current() {
        return now.get();
    }
}
