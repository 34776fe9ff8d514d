package io.ytterby.console.certify;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it is typed, by the clock in Beijing: {@code 2026-11-23T16:30}.
 *
 * @param typed empty if nothing was
 * @param instant null if nothing was typed, or what was typed is no moment
 */
record Moment(String typed, @Nullable Instant instant) {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    static Moment of(@Nullable String text) {
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

    boolean isWrong() {
        return !typed.isEmpty() && instant == null;
    }

    /** For the field that it was typed in; empty if it counts for nothing. */
    String shown() {
        return instant == null ? "" : typed;
    }

    /** What the API is asked with: {@code ?at=…&knownAt=…}, or nothing. */
    static String query(Moment at, Moment knownAt) {
        var query = new StringBuilder();
        if (at.instant != null) query.append("?at=").append(at.instant);
        if (knownAt.instant != null)
            query.append(query.isEmpty() ? '?' : '&').append("knownAt=").append(knownAt.instant);
        return query.toString();
    }
}
