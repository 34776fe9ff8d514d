package io.ytterby.licensing.application.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to the exporter.
 *
 * @param askedBy for authorities only
 * @param settledText the answer, or why it was closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueryReply(
        UUID id,
        UUID applicationId,
        String question,
        @Nullable PersonId askedBy,
        Instant askedAt,
        LocalDate dueOn,
        Query.Status status,
        @Nullable String settledText,
        @Nullable Instant settledAt) {
    static QueryReply of(Query one, Actor reader) {
        return new QueryReply(
                one.id().value(),
                one.application().value(),
                one.question(),
                reader.isAuthority() ? one.askedBy() : null,
                one.askedAt(),
                one.dueOn(),
                one.status(),
                one.settledText(),
                one.settledAt());
    }
}
