package io.ytterby.worlds.trade;

import java.time.Instant;
import java.time.YearMonth;

/** What is known of a node in a month.
 * @param node a country's code or a firm's number
 * @param mg contained element
 * @param cv how far off it may be, as a share
 * @param published when anybody could know */
public record Fact(
        String node, String element, Kind kind, YearMonth month, long mg, double cv, String source, Instant published) {
    /** What a fact is about. */
    public enum Kind {
        PRODUCTION,
        LEGAL_IMPORT,
        STOCK,
        CONSUMPTION,
        CAPACITY,
        TOLLING
    }
}
