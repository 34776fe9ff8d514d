package io.ytterby.certification.certificate.domain;

import io.ytterby.certification.body.domain.Accreditation;
import java.time.Instant;
import java.time.LocalDate;

/** When a certificate may be used: from its first moment up to and without its last (F13). */
public record Period(Instant from, Instant until) {
    public Period {
        if (!until.isAfter(from)) throw new IllegalArgumentException("it ends (" + until + ") before it begins");
    }

    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** The last moment that a scheme allows: so many years after the measured period, on the legal day. */
    public static Instant latest(LocalDate measuredUntil, int years) {
        return measuredUntil
                .plusYears(years)
                .atStartOfDay(Accreditation.LEGAL_ZONE)
                .toInstant();
    }
}
