package io.ytterby.gateway.proxy.domain;

/**
 * How often one service may be asked a second time: one request in ten, so that retries do not become a storm when it is
 * down. What is not used is kept for a hundred requests at most.
 */
public final class RetryBudget {
    private static final int PRICE = 10;
    private static final int MOST = 100;

    private int saved = MOST;

    /** A request came: a tenth of a retry more. */
    public synchronized void earn() {
        if (saved < MOST) saved++;
    }

    /** Whether one may be sent again. */
    public synchronized boolean spend() {
        if (saved < PRICE) return false;
        saved -= PRICE;
        return true;
    }
}
