package io.ytterby.worlds.score;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record, what it really was, and what was said of it when it came.
 * @param sender the shipper's number in a register
 * @param known when the signal was there: not before the record
 * @param score 0 if nobody said anything
 * @param reason the first, or null
 * @param later what was said of it afterwards */
record Judged(
        String record,
        Instant at,
        @Nullable String scheme,
        @Nullable String ring,
        @Nullable Instant firstIllegalAt,
        double mg,
        String sender,
        boolean large,
        @Nullable String confounder,
        Instant known,
        double score,
        @Nullable String reason,
        List<Later> later) {

    /** A score that was changed when more was known. */
    record Later(Instant known, double score) {}

    boolean planted() {
        return scheme != null;
    }

    boolean rightReason() {
        return scheme != null && reason != null && Mechanisms.names(reason, scheme);
    }

    /** Breaks ties in an order that has nothing to do with the truth. */
    long lot() {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < record.length(); i++) hash = (hash ^ record.charAt(i)) * 0x100000001B3L;
        return hash ^ (hash >>> 29);
    }
}
