package io.ytterby.gateway.webhook.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.webhook.app.Attempt;
import io.ytterby.gateway.webhook.app.DeliveryLog.Entry;
import io.ytterby.gateway.webhook.domain.DeliveryState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message of a webhook and where it stands.
 *
 * @param messageId the header {@code webhook-id} it goes with
 * @param sequence its number in the event log; absent for a test or a challenge, and for a copy that was replayed
 * @param parked whether it waits behind a dead one of its subject
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryV1(
        UUID id,
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
        @Nullable AttemptV1 last) {

    /**
     * @param httpStatus absent if there was no answer
     * @param answer the first 1,024 characters of the answer
     * @param failure empty if it was taken
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttemptV1(Instant at, @Nullable Integer httpStatus, long latencyMs, String answer, String failure) {
        static AttemptV1 of(Attempt attempt) {
            return new AttemptV1(
                    attempt.at(), attempt.httpStatus(), attempt.latencyMs(), attempt.answer(), attempt.failure());
        }
    }

    /** With its body and its last attempts, newest first. */
    record WithAttempts(DeliveryV1 delivery, String body, List<AttemptV1> attempts) {}

    static DeliveryV1 of(Entry entry) {
        var last = entry.last();
        return new DeliveryV1(
                entry.id(),
                entry.messageId(),
                entry.type(),
                entry.subject(),
                entry.sequence(),
                entry.state(),
                entry.parked(),
                entry.attempts(),
                entry.createdAt(),
                entry.settledAt(),
                entry.nextAttemptAt(),
                last == null ? null : AttemptV1.of(last));
    }
}
