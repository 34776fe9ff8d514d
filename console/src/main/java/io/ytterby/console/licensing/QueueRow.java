package io.ytterby.console.licensing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A queue as the API tells it.
 *
 * @param nextDueOn null where nothing falls due
 */
public record QueueRow(
        String name,
        Bilingual title,
        int open,
        int unassigned,
        int waiting,
        int overdue,
        @Nullable LocalDate nextDueOn) {}
