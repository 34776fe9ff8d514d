package io.ytterby.kit.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit are looked for; null says nothing.
 *
 * @param subject exactly as entries name it: {@code licence/CN-2026-000017}
 * @param person part of the name of the person or the organisation, in any case of letters
 * @param action part of what was done, in any case of letters
 * @param from from this moment on
 * @param until before this moment
 */
public record AuditSearch(
        @Nullable String subject,
        @Nullable String person,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean newestFirst) {
    /** Transactions commit in another order than they began: entries are in the order of their time but for so many seconds. */
    private static final long DISORDER_S = 60;

    /** Whether nothing beyond an entry of this moment can be looked for. */
    boolean isPast(Instant at) {
        return newestFirst
                ? from != null && at.isBefore(from.minusSeconds(DISORDER_S))
                : until != null && at.isAfter(until.plusSeconds(DISORDER_S));
    }
}
