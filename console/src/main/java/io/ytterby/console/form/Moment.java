package io.ytterby.console.form;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it is typed, by the clock in Beijing: {@code 2026-11-23T16:30}.
 *
 * @param typed empty if nothing was
 * @param instant null if nothing was typed, or what was typed is no moment
 */
public record Moment(String typed, @Nullable Instant instant) {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    public static Moment of(@Nullable String text) {
        var typed = text == null ? "" : text.strip();
        try {
            return new Moment(
                    typed,
                    typed.isEmpty()
                            ? null
                            : LocalDateTime.parse(typed).atZone(OFFICE).toInstant());
        } catch (DateTimeParseException unreadable) {
            return new Moment(typed, null);
        }
    }

    public boolean isWrong() {
        return !typed.isEmpty() && instant == null;
    }

    /** For the field that it was typed in; empty if it counts for nothing. */
    public String shown() {
        return instant == null ? "" : typed;
    }

    /** @return what the API takes; what is no moment goes there as it was typed, and the API says so at its field */
    public static String forApi(String text) {
        var moment = of(text).instant;
        return moment == null ? text : moment.toString();
    }

    /** As {@code <input type="datetime-local">} has it. */
    public static String local(Instant moment) {
        return LOCAL.format(moment.atZone(OFFICE));
    }
}
