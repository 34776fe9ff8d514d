package io.ytterby.kernel;

import java.time.LocalDate;

/** The legal days on which something holds, both ends included. Legal days are days in Asia/Shanghai. */
public record Validity(LocalDate from, LocalDate until) {
    public Validity {
        if (until.isBefore(from))
            throw new IllegalArgumentException("it ends (" + until + ") before it begins (" + from + ")");
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
