package io.ytterby.inspection.hold.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.hold.domain.Hold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A hold. {@code reviewOverdue} asks for a decision; it lifts nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldReply(
        String holdId,
        String declarationId,
        String status,
        String authority,
        String ground,
        String reason,
        Instant placedAt,
        String placedBy,
        Instant reviewBy,
        boolean reviewOverdue,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason) {
    static HoldReply of(Hold hold, Instant now) {
        var end = hold.end();
        return new HoldReply(
                hold.id().toString(),
                hold.declaration().toString(),
                hold.status().name(),
                hold.authority().value(),
                hold.ground().value(),
                hold.reason(),
                hold.placedAt(),
                hold.placedBy().value(),
                hold.reviewBy(),
                hold.isOverdue(now),
                end == null ? null : end.at(),
                end == null ? null : end.by().value(),
                end == null ? null : end.reason());
    }
}
