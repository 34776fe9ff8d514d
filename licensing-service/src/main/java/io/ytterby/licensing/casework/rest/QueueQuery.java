package io.ytterby.licensing.casework.rest;

import io.ytterby.kernel.PersonId;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.casework.app.QueueBook.After;
import io.ytterby.licensing.casework.app.QueueBook.Filter;
import io.ytterby.licensing.casework.app.ReadQueues.Standing;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a queue, and from where on.
 *
 * @param assignee only those of this officer
 * @param unassigned only those that nobody works on
 * @param flag only those on which this flag stands
 * @param status only those in this status
 * @param overdue only those whose term is over
 */
record QueueQuery(
        @QueryParam("assignee") @Nullable PersonId assignee,
        @QueryParam("unassigned") @DefaultValue("false") boolean unassigned,
        @QueryParam("flag") @Nullable String flag,
        @QueryParam("status") @Nullable String status,
        @QueryParam("overdue") @DefaultValue("false") boolean overdue) {
    Filter filter(@Nullable String queue, LocalDate today) {
        return new Filter(queue, assignee, unassigned, flag, statusAsked(), overdue ? today : null);
    }

    private @Nullable ApplicationStatus statusAsked() {
        if (status == null) return null;
        return Arrays.stream(ApplicationStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problems.invalid("?status", "must be a status of an application, such as SUBMITTED.")));
    }

    /** The key of a page's last row. */
    static String key(Standing row) {
        var desk = row.waiting().desk();
        var due = desk.clock().dueOn();
        return desk.clock().waits() + " " + (due == null ? LocalDate.MAX : due) + " " + desk.application();
    }

    static @Nullable After after(PageRequest page) {
        return page.after(QueueQuery::place).orElse(null);
    }

    private static After place(String key) {
        var parts = key.split(" ", -1);
        if (parts.length != 3) throw new IllegalArgumentException("three parts");
        return new After(Boolean.parseBoolean(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2]));
    }
}
