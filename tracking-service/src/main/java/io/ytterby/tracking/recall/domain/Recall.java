package io.ytterby.tracking.recall.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That goods are called back, with all that was made of them.
 *
 * @param subject the lot, the grams or the operation it names
 * @param closedAt null while it is open
 * @param version +1 with each change
 */
public record Recall(
        RecallId id,
        String reason,
        RecallScope.Kind scope,
        String subject,
        PersonId openedBy,
        Instant openedAt,
        @Nullable Instant closedAt,
        long version) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** The word in JSON: {@code OPEN}, {@code CLOSED}. */
    public String status() {
        return isOpen() ? "OPEN" : "CLOSED";
    }
}
