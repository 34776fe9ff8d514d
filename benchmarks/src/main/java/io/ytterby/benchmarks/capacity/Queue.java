package io.ytterby.benchmarks.capacity;

import java.util.Arrays;

/** First come, first served, by equal servers: each arrival waits until the one that is free first is free. */
final class Queue {
    private final double[] freeAt;
    private double[] waits = new double[1024];
    private int served;
    private int waited;
    private double busy;
    private double last;

    Queue(int servers) {
        this.freeAt = new double[servers];
    }

    /** The next arrival, in the order of time. @return how long it waits, in seconds */
    double arrive(double at, double serviceSeconds) {
        int first = 0;
        for (int server = 1; server < freeAt.length; server++) if (freeAt[server] < freeAt[first]) first = server;
        double wait = Math.max(0, freeAt[first] - at);
        freeAt[first] = at + wait + serviceSeconds;
        if (served == waits.length) waits = Arrays.copyOf(waits, 2 * served);
        waits[served++] = wait;
        if (wait > 0) waited++;
        busy += serviceSeconds;
        last = at;
        return wait;
    }

    int served() {
        return served;
    }

    /** The share of all arrivals that had to wait. */
    double waiting() {
        return served == 0 ? 0 : (double) waited / served;
    }

    double meanWait() {
        return Arrays.stream(waits, 0, served).average().orElse(0);
    }

    /** The seconds that a share of all arrivals has not waited longer than. */
    double wait(double share) {
        if (served == 0) return 0;
        var sorted = Arrays.copyOf(waits, served);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(served - 1L, (long) Math.floor(share * served))];
    }

    /** How much of all servers the work that has come would fill; above 1 it cannot be done in the time. */
    double utilisation() {
        return last == 0 ? 0 : busy / (last * freeAt.length);
    }
}
