package io.ytterby.console.customs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hold.
 *
 * @param clockRule which law limits it; null with what follows it where none is known
 * @param clockLastDay in the port's zone, and whole
 * @param clock RUNNING, EXPIRING or EXPIRED; null once the hold has ended
 */
public record HoldRead(
        String holdId,
        String declarationId,
        String status,
        String ground,
        String reason,
        Instant placedAt,
        String placedBy,
        Instant reviewBy,
        boolean reviewOverdue,
        @Nullable String clockRule,
        @Nullable LocalDate clockLastDay,
        @Nullable Instant clockUntil,
        @Nullable String clock,
        @Nullable Integer extensions,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason) {
    /** It may still be lifted, extended or turned into a seizure. */
    public boolean isRunning() {
        return status.equals("PLACED") || status.equals("EXTENDED");
    }

    /** How often it was extended. */
    public int times() {
        return extensions == null ? 0 : extensions;
    }

    public String tone() {
        return switch (status) {
            case "LIFTED" -> "mute";
            case "CONVERTED" -> "bad";
            default -> "stop";
        };
    }

    public String clockTone() {
        if (clock == null) return "mute";
        return switch (clock) {
            case "EXPIRED" -> "bad";
            case "EXPIRING" -> "warn";
            default -> "wait";
        };
    }

    /** How much of the time that the law gives is over, for a bar. */
    public int usedPercent(Instant now) {
        if (clockUntil == null) return 0;
        long whole = Math.max(1, Duration.between(placedAt, clockUntil).toMinutes());
        return Math.clamp(100 * Duration.between(placedAt, now).toMinutes() / whole, 0, 100);
    }

    /** Whole days until the law's last moment. */
    public long daysLeft(Instant now) {
        return clockUntil == null
                ? 0
                : Math.max(0, Duration.between(now, clockUntil).toDays());
    }
}
