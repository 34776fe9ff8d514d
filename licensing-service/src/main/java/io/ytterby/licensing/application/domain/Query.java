package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question of an officer to the exporter, a request for information. While one is open the case waits for the exporter.
 *
 * @param dueOn the legal day until which an answer is expected; it does not close by itself
 * @param settledText the answer, or why it was closed; null while it is open
 */
public record Query(
        QueryId id,
        ApplicationId application,
        String question,
        PersonId askedBy,
        Instant askedAt,
        LocalDate dueOn,
        Status status,
        @Nullable String settledText,
        @Nullable PersonId settledBy,
        @Nullable Instant settledAt) {
    /** Where a question stands. */
    public enum Status {
        OPEN,
        ANSWERED,
        CLOSED
    }

    public static Query asked(
            QueryId id, ApplicationId application, String question, PersonId by, Instant at, LocalDate dueOn) {
        return new Query(id, application, question, by, at, dueOn, Status.OPEN, null, null, null);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** The same, answered or closed. */
    public Query settled(Status how, String text, PersonId by, Instant at) {
        return new Query(id, application, question, askedBy, askedAt, dueOn, how, text, by, at);
    }
}
