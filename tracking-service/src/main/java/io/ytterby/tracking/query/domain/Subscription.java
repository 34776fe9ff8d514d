package io.ytterby.tracking.query.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A standing query and who is told.
 *
 * @param destination where to: an https address
 * @param signatureToken what the messages are signed with; null for none. It is shown to nobody
 * @param schedule the JSON of when it is asked; null if it is told at once
 * @param initialTime events recorded before it are left out; null: those that were there at the subscription
 * @param position how far it has been told
 * @param attempts failures in a row
 */
public record Subscription(
        UUID id,
        Sight sight,
        String queryName,
        String destination,
        @Nullable String signatureToken,
        @Nullable String schedule,
        boolean reportIfEmpty,
        EpcForm form,
        @Nullable Instant initialTime,
        @Nullable String startSnapshot,
        Instant createdAt,
        SettledPosition position,
        boolean hasMore,
        @Nullable Instant lastToldAt,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant stoppedAt) {}
