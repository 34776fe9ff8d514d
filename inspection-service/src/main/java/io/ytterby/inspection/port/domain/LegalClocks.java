package io.ytterby.inspection.port.domain;

import io.ytterby.kernel.DeclarationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The holds of a port of which a clock runs out soon: the officer's day of review, or the law's. None lifts anything.
 *
 * @param within48Hours those that run out within two days and have not yet
 * @param overdue those that have run out
 * @param next the first ten of both, the most urgent first
 */
public record LegalClocks(long within48Hours, long overdue, List<Due> next) {
    /** A hold and when the first of its clocks runs out: the day of review, or the law's. */
    public record Due(UUID hold, DeclarationId declaration, String ground, Instant dueAt) {}

    public LegalClocks {
        next = List.copyOf(next);
    }
}
