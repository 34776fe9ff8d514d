package io.ytterby.console.customs;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Moments as {@code <input type="datetime-local">} has them, by the clock in Beijing. */
final class OfficeTime {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private OfficeTime() {}

    /** @return what the API takes; what is no moment goes there as it was typed, and the API says so at its field */
    static String instant(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(OFFICE).toInstant().toString();
        } catch (DateTimeParseException other) {
            return typed;
        }
    }
}
