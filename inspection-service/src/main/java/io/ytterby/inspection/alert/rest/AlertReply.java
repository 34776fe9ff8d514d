package io.ytterby.inspection.alert.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.alert.app.PatternV1;
import io.ytterby.inspection.alert.domain.Alert;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is at the time of reading.
 *
 * @param raisedBy the person; an officer who wants to know more asks there
 * @param precision which share of the judged declarations were hits; absent as long as none is judged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertReply(
        String alertId,
        String state,
        String port,
        String ground,
        PatternV1 pattern,
        @Nullable String resultId,
        @Nullable String declarationId,
        String authority,
        String raisedBy,
        Instant raisedAt,
        Instant expiresAt,
        @Nullable EndReply withdrawn,
        long hits,
        long misses,
        @Nullable BigDecimal precision,
        long version) {

    /** How it was taken back. */
    record EndReply(Instant at, String by, String reason) {
        static @Nullable EndReply of(Alert.@Nullable End end) {
            return end == null ? null : new EndReply(end.at(), end.by().value(), end.reason());
        }
    }

    static AlertReply of(Alert alert, Instant now) {
        var notice = alert.notice();
        return new AlertReply(
                alert.id().toString(),
                alert.stateAt(now).name(),
                notice.foundAt().value(),
                notice.ground(),
                PatternV1.of(notice.pattern()),
                alert.result() == null ? null : alert.result().toString(),
                notice.declaration() == null ? null : notice.declaration().toString(),
                alert.authority().value(),
                alert.raisedBy().value(),
                alert.raisedAt(),
                alert.expiresAt(),
                EndReply.of(alert.end()),
                alert.feedback().hits(),
                alert.feedback().misses(),
                alert.feedback().precision().orElse(null),
                alert.version());
    }
}
