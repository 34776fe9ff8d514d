package io.ytterby.tracking.custody.app;

import java.time.LocalDate;

/** The months that the store has room for. */
public interface EventMonths {
    /** Makes the months from the one of the first day to the one of the last, those that are missing. Answers how many. */
    int make(LocalDate first, LocalDate last);
}
