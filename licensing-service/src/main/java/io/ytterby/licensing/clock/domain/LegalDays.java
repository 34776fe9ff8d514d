package io.ytterby.licensing.clock.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the law counts them: from midnight to midnight in Asia/Shanghai. */
public final class LegalDays {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalDays() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The day's first instant. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static LocalDate firstBeginningAtOrAfter(Instant instant) {
        var day = of(instant);
        return begin(day).equals(instant) ? day : day.plusDays(1);
    }
}
