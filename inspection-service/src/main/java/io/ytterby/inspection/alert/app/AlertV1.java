package io.ytterby.inspection.alert.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The payload of {@code inspection.alert}, as contracts has it: the alert as it is now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertV1(
        String alertId,
        String state,
        String port,
        String ground,
        PatternV1 pattern,
        String authority,
        Instant raisedAt,
        Instant expiresAt,
        @Nullable String resultId,
        @Nullable String declarationId,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBecause,
        long hits,
        long misses,
        long version) {
    public static AlertV1 of(Alert alert, AlertState state) {
        var notice = alert.notice();
        var end = alert.end();
        return new AlertV1(
                alert.id().toString(),
                state.name(),
                notice.foundAt().value(),
                notice.ground(),
                PatternV1.of(notice.pattern()),
                alert.authority().value(),
                alert.raisedAt(),
                alert.expiresAt(),
                alert.result() == null ? null : alert.result().toString(),
                notice.declaration() == null ? null : notice.declaration().toString(),
                end == null ? null : end.at(),
                end == null ? null : end.reason(),
                alert.feedback().hits(),
                alert.feedback().misses(),
                alert.version());
    }
}
