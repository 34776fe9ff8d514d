package io.ytterby.inspection.port.domain;

import io.ytterby.kernel.DeclarationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The holds of a port that somebody must look at again soon. A clock that runs out lifts nothing.
 *
 * @param within48Hours those that run out within two days and have not yet
 * @param overdue those that have run out
 * @param next the first ten of both, the most urgent first
 */
public record LegalClocks(long within48Hours, long overdue, List<Due> next) {
    /** A hold and when it must be looked at. */
    public record Due(UUID hold, DeclarationId declaration, String ground, Instant reviewBy) {}

    public LegalClocks {
        next = List.copyOf(next);
    }
}
