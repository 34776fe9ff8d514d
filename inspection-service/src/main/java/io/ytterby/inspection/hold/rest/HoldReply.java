package io.ytterby.inspection.hold.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.LegalClock;
import io.ytterby.inspection.words.app.InspectionSentences;
import io.ytterby.kit.problem.ProblemLanguage;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hold. Neither {@code reviewOverdue} nor a clock that is EXPIRED lifts anything: both ask for a decision.
 *
 * @param reason what a person wrote, as it was written; what the platform says, in the language of {@code Accept-Language}
 * @param clockRule which law, as {@code GET /v1/hold-law} has it; with what follows it absent where none is known
 * @param clockLastDay in the port's zone, and whole
 * @param clockUntil the first moment after it
 * @param escalatedAt when the clock's end was told
 */
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
        @Nullable String clockRule,
        @Nullable LocalDate clockLastDay,
        @Nullable Instant clockUntil,
        LegalClock.@Nullable State clock,
        @Nullable Integer extensions,
        @Nullable Instant warnedAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason) {
    static HoldReply of(Hold hold, Instant now, ProblemLanguage language) {
        var end = hold.end();
        var clock = hold.clock();
        return new HoldReply(
                hold.id().toString(),
                hold.declaration().toString(),
                hold.status().name(),
                hold.authority().value(),
                hold.ground().value(),
                InspectionSentences.told(hold.reason(), language),
                hold.placedAt(),
                hold.placedBy().value(),
                hold.reviewBy(),
                hold.isOverdue(now),
                clock == null ? null : clock.rule(),
                clock == null ? null : clock.lastDay(),
                clock == null ? null : clock.until(),
                clock == null || !hold.status().isRunning() ? null : clock.state(now),
                clock == null ? null : clock.extensions(),
                clock == null ? null : clock.warnedAt(),
                clock == null ? null : clock.escalatedAt(),
                end == null ? null : end.at(),
                end == null ? null : end.by().value(),
                end == null ? null : end.reason());
    }
}
