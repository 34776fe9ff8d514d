package io.ytterby.inspection.port.domain;

import io.ytterby.kernel.Unlocode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * The board of a port: what waits for customs, for how long, and whether that can go on.
 *
 * @param lanes always RED, YELLOW, GREEN and NONE
 * @param waiting of what waits now
 * @param left of what left in the last 30 days, each declaration once, up to the last time it left
 * @param days the last 30 legal days, today the last
 */
public record Backlog(
        Unlocode port,
        Instant asOf,
        List<LaneCount> lanes,
        Dwell waiting,
        Dwell left,
        LegalClocks clocks,
        OrderQueue orders,
        List<FlowDay> days,
        Stays stays) {
    public static final List<String> LANES = List.of("RED", "YELLOW", "GREEN", "NONE");
    /** Dwell and flow look back so many days. */
    public static final int WINDOW_DAYS = 30;

    public Backlog {
        lanes = List.copyOf(lanes);
        days = List.copyOf(days);
    }

    public long declarations() {
        return lanes.stream().mapToLong(LaneCount::declared).sum();
    }

    public long containers() {
        return lanes.stream().mapToLong(LaneCount::contained).sum();
    }

    /**
     * The same for two boards that differ in nothing but what the clock moves: how many minutes things have waited, and
     * the means over the window.
     *
     * @return 32 hexadecimal digits, the same on every replica
     */
    public String mark() {
        var counted = lanes + "|" + clocks + "|" + orders + "|" + days;
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(counted.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
