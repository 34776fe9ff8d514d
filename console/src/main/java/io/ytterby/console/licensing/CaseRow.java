package io.ytterby.console.licensing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a queue as the API tells it.
 *
 * @param leftWorkingDays of the 45; below zero when the term is over
 * @param waits for the exporter or an appeal: its days do not count
 */
public record CaseRow(
        String applicationId,
        String exporterOrg,
        String status,
        String queue,
        String kind,
        String destination,
        @Nullable String assignee,
        int ageWorkingDays,
        int leftWorkingDays,
        @Nullable LocalDate dueOn,
        boolean waits,
        boolean overdue,
        List<String> flags) {
    private static final int SOON_DAYS = 5;

    public CaseRow {
        flags = List.copyOf(flags);
    }

    /** How much it presses, as the class of a badge. */
    public String urgency() {
        if (waits) return "mute";
        if (overdue) return "bad";
        return leftWorkingDays <= SOON_DAYS ? "warn" : "wait";
    }

    /** The end of its id: enough for two colleagues who speak of it. */
    public String shortId() {
        return Ids.shortened(applicationId);
    }

    public int daysOver() {
        return -leftWorkingDays;
    }

    public boolean isFree() {
        return assignee == null;
    }
}
