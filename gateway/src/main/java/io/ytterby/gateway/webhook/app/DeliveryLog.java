package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.domain.DeliveryState;
import io.ytterby.gateway.webhook.domain.MessageKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent to a webhook and what came of it, for its owner. */
public interface DeliveryLog {
    /**
     * A message and where it stands.
     *
     * @param number grows with each message of the webhook
     * @param parked whether it waits behind a dead one of its subject
     * @param nextAttemptAt of the lane it is in; null if it is settled or parked
     */
    record Entry(
            UUID id,
            long number,
            MessageKind kind,
            String messageId,
            String type,
            String subject,
            @Nullable Long sequence,
            DeliveryState state,
            boolean parked,
            int attempts,
            Instant createdAt,
            @Nullable Instant settledAt,
            @Nullable Instant nextAttemptAt,
            @Nullable Attempt last) {}

    /**
     * What the webhook has in its lanes.
     *
     * @param deadSubjects lanes that wait for their owner
     */
    record Backlog(int waiting, int deadSubjects, int failuresInARow) {}

    /** Newest first, below a number. */
    List<Entry> list(UUID webhook, Optional<DeliveryState> state, long below, int limit);

    Optional<Entry> find(UUID webhook, UUID delivery);

    Optional<Message> message(UUID webhook, UUID delivery);

    /** Newest first. */
    List<Attempt> attempts(UUID delivery, int limit);

    Backlog backlog(UUID webhook);
}
