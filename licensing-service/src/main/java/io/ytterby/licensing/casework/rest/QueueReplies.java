package io.ytterby.licensing.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.casework.app.QueueBook.Load;
import io.ytterby.licensing.casework.app.ReadQueues.Standing;
import io.ytterby.licensing.words.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queues as they are shown. */
final class QueueReplies {
    private QueueReplies() {}

    /**
     * A case in a queue.
     *
     * @param ageWorkingDays since it was submitted
     * @param leftWorkingDays of the 45; below zero when the term is over
     * @param dueOn of one that waits as if it had gone on at once
     * @param waits for the exporter or an appeal: its days do not count
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseReply(
            UUID applicationId,
            OrganisationId exporterOrg,
            ApplicationStatus status,
            String queue,
            String rule,
            String kind,
            CountryCode destination,
            @Nullable PersonId assignee,
            Instant submittedAt,
            int ageWorkingDays,
            int leftWorkingDays,
            @Nullable LocalDate dueOn,
            boolean waits,
            boolean overdue,
            List<String> flags) {
        static CaseReply of(Standing one) {
            var desk = one.waiting().desk();
            return new CaseReply(
                    desk.application().value(),
                    one.waiting().exporter(),
                    one.waiting().status(),
                    desk.queue(),
                    desk.rule(),
                    desk.kind(),
                    one.waiting().destination(),
                    desk.assignee(),
                    desk.submittedAt(),
                    one.ageDays(),
                    one.leftDays(),
                    desk.clock().dueOn(),
                    desk.clock().waits(),
                    one.leftDays() < 0,
                    one.waiting().flags());
        }
    }

    /** A queue and what lies in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QueueReply(
            String name,
            Words title,
            int open,
            int unassigned,
            int waiting,
            int overdue,
            @Nullable LocalDate nextDueOn) {
        static QueueReply of(String name, Words title, List<Load> loads) {
            var here = loads.stream().filter(one -> one.queue().equals(name)).toList();
            return new QueueReply(
                    name,
                    title,
                    here.stream().mapToInt(Load::open).sum(),
                    here.stream()
                            .filter(one -> one.assignee() == null)
                            .mapToInt(Load::open)
                            .sum(),
                    here.stream().mapToInt(Load::waiting).sum(),
                    here.stream().mapToInt(Load::overdue).sum(),
                    here.stream()
                            .map(Load::nextDueOn)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(null));
        }
    }

    /** All queues, by name. */
    record QueuesReply(List<QueueReply> items) {}

    /**
     * What an officer has in a queue.
     *
     * @param officer absent for what nobody works on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LoadReply(
            String queue,
            @Nullable PersonId officer,
            int open,
            int waiting,
            int overdue,
            @Nullable LocalDate nextDueOn) {
        static LoadReply of(Load load) {
            return new LoadReply(
                    load.queue(), load.assignee(), load.open(), load.waiting(), load.overdue(), load.nextDueOn());
        }
    }

    /** By queue and officer. */
    record WorkloadReply(LocalDate asOf, List<LoadReply> items) {}
}
