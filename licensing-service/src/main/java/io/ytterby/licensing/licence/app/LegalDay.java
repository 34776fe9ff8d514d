package io.ytterby.licensing.licence.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is for the law: validity is counted in days of Asia/Shanghai. */
public final class LegalDay {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalDay() {}

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The instant at which a legal day begins. */
    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
