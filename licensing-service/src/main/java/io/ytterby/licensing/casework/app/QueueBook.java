package io.ytterby.licensing.casework.app;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.casework.domain.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Open cases as officers look at them. */
public interface QueueBook {
    /**
     * Which cases.
     *
     * @param queue null for all, as for the others
     * @param overdueOn only those whose term was over on this day
     */
    record Filter(
            @Nullable String queue,
            @Nullable PersonId assignee,
            boolean unassigned,
            @Nullable String flag,
            @Nullable ApplicationStatus status,
            @Nullable LocalDate overdueOn) {}

    /** Where a page begins: after this row. What runs comes before what waits, then by due day, then by id. */
    record After(boolean waits, LocalDate dueOn, UUID application) {}

    /** A case in a queue. */
    record Waiting(
            Desk desk, ApplicationStatus status, OrganisationId exporter, CountryCode destination, List<String> flags) {
        public ApplicationId id() {
            return desk.application();
        }
    }

    /**
     * How much lies where.
     *
     * @param assignee null for what nobody works on
     * @param waiting open ones that wait for the exporter or an appeal
     * @param nextDueOn null if no term runs
     */
    record Load(
            String queue,
            @Nullable PersonId assignee,
            int open,
            int waiting,
            int overdue,
            @Nullable LocalDate nextDueOn) {}

    List<Waiting> list(Filter filter, @Nullable After after, int most);

    /** By queue and officer; those without an open case are left out. */
    List<Load> loads(LocalDate today);
}
