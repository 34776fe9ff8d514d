package io.ytterby.licensing.casework.domain;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which desk a case is on.
 *
 * @param rule the routing rule that sent it there; {@link #BY_HAND} if an officer did
 * @param kind of the licence that is asked for
 * @param assignee who works on it; null while nobody does
 * @param endedAt null while it is open
 * @param clock as it stood at the last step
 */
public record Desk(
        ApplicationId application,
        String queue,
        String rule,
        String kind,
        @Nullable PersonId assignee,
        Instant submittedAt,
        @Nullable Instant endedAt,
        boolean decided,
        Standing clock) {
    /** In place of a rule's id: no rule moves it any more. */
    public static final String BY_HAND = "by-hand";

    /**
     * How its clock stood.
     *
     * @param waits for the exporter or an appeal: its days do not count
     * @param usedDays of the 45
     * @param dueOn of one that waits as if it had gone on at once; null if no term runs
     * @param calendar the version it was counted with
     */
    public record Standing(
            boolean waits, int usedDays, @Nullable LocalDate dueOn, String calendar) {}

    public Desk in(String otherQueue, String because) {
        return new Desk(application, otherQueue, because, kind, assignee, submittedAt, endedAt, decided, clock);
    }

    public Desk heldBy(@Nullable PersonId person) {
        return new Desk(application, queue, rule, kind, person, submittedAt, endedAt, decided, clock);
    }
}
