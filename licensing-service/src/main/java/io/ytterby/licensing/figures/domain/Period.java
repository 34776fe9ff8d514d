package io.ytterby.licensing.figures.domain;

import java.time.LocalDate;

/** Legal days, both ends included. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException("it ends before it begins");
    }

    /** The first day after it. */
    public LocalDate after() {
        return to.plusDays(1);
    }
}
