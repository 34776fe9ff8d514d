package io.ytterby.licensing.controllist.domain;

import java.time.LocalDate;

/** A stretch of days, both ends included, on which another instrument keeps this one out of force. */
public record Suspension(InstrumentId by, LocalDate from, LocalDate until, Confidence confidence) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
