package io.ytterby.console.form;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Moments as {@code <input type="datetime-local">} has them, by the clock in Beijing. */
public final class OfficeTime {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private OfficeTime() {}

    /** @return what the API takes; what is no moment goes there as it was typed, and the API says so at its field */
    public static String instant(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(OFFICE).toInstant().toString();
        } catch (DateTimeParseException other) {
            return typed;
        }
    }

    public static String local(Instant moment) {
        return LOCAL.format(moment.atZone(OFFICE));
    }
}
