package io.ytterby.tracking.recall.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.tracking.recall.domain.Recall;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recall; its components are the columns of the CSV. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecallReply(
        UUID recallId,
        String status,
        String reason,
        String scope,
        String subject,
        Instant openedAt,
        @Nullable Instant closedAt,
        long version) {
    static RecallReply of(Recall recall) {
        return new RecallReply(
                recall.id().value(),
                recall.status(),
                recall.reason(),
                recall.scope().name(),
                recall.subject(),
                recall.openedAt(),
                recall.closedAt(),
                recall.version());
    }
}
