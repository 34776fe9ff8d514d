package io.ytterby.epcis.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times of RFC 3339 as EPCIS has them: a date, {@code T}, a time of day with any number of decimals, and an offset. */
public final class Timestamps {
    private static final int DATE_TIME = "2026-11-22T09:30:00".length();

    private Timestamps() {}

    /** Whether the text is such a time. */
    public static boolean isTimestamp(String text) {
        return offsetStart(text) > 0;
    }

    /** The instant that the text names, to the nanosecond; empty if it is no such time. */
    public static Optional<Instant> parse(String text) {
        int offset = offsetStart(text);
        if (offset < 0) {
            return Optional.empty();
        }
        var day = LocalDate.of(digits(text, 0, 4), Month.of(digits(text, 5, 7)), digits(text, 8, 10));
        long seconds = day.toEpochDay() * 86_400L
                + digits(text, 11, 13) * 3600L
                + digits(text, 14, 16) * 60L
                + digits(text, 17, 19)
                - offsetMinutes(text, offset) * 60L;
        return Optional.of(Instant.ofEpochSecond(seconds, nanos(text, offset)));
    }

    /** The instant in UTC with so many decimals of a second, {@code 2026-11-22T01:30:00.500Z}; more are cut off. */
    public static String utc(Instant instant, int decimals) {
        var at = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        var text = new StringBuilder(32);
        padded(text, at.getYear(), 4).append('-');
        padded(text, at.getMonthValue(), 2).append('-');
        padded(text, at.getDayOfMonth(), 2).append('T');
        padded(text, at.getHour(), 2).append(':');
        padded(text, at.getMinute(), 2).append(':');
        padded(text, at.getSecond(), 2).append('.');
        int fraction = at.getNano();
        for (int i = 9; i > decimals; i--) {
            fraction /= 10;
        }
        return padded(text, fraction, decimals).append('Z').toString();
    }

    private static StringBuilder padded(StringBuilder text, int number, int width) {
        var digits = Integer.toString(number);
        return text.repeat('0', Math.max(0, width - digits.length())).append(digits);
    }

    /** Whether the text is in UTC with milliseconds already, as {@link #utc} writes them. */
    public static boolean isUtcInMilliseconds(String text) {
        return text.length() == 24 && text.charAt(23) == 'Z' && text.charAt(10) == 'T' && isTimestamp(text);
    }

    private static int nanos(String text, int end) {
        int nanos = 0;
        for (int i = 0; i < 9; i++) {
            int at = DATE_TIME + 1 + i;
            nanos = nanos * 10 + (at < end ? text.charAt(at) - '0' : 0);
        }
        return nanos;
    }

    /** Where the offset begins, or -1 if the text is no time of RFC 3339. */
    private static int offsetStart(String text) {
        if (text.length() <= DATE_TIME || !shaped(text) || !inCalendar(text)) {
            return -1;
        }
        int i = DATE_TIME;
        if (text.charAt(i) == '.') {
            i++;
            int first = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            if (i == first) {
                return -1;
            }
        }
        return offsetAt(text, i) && secondExists(text, i) ? i : -1;
    }

    private static boolean shaped(String text) {
        for (int i = 0; i < DATE_TIME; i++) {
            char c = text.charAt(i);
            boolean fits = switch (i) {
                case 4, 7 -> c == '-';
                case 10 -> c == 'T' || c == 't';
                case 13, 16 -> c == ':';
                default -> isDigit(c);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean inCalendar(String text) {
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (month < 1 || month > 12 || day < 1 || digits(text, 11, 13) > 23 || digits(text, 14, 16) > 59) {
            return false;
        }
        return day <= 28 || day <= YearMonth.of(digits(text, 0, 4), month).lengthOfMonth();
    }

    private static boolean offsetAt(String text, int i) {
        int left = text.length() - i;
        if (left == 1) {
            return text.charAt(i) == 'Z' || text.charAt(i) == 'z';
        }
        return left == 6
                && (text.charAt(i) == '+' || text.charAt(i) == '-')
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && text.charAt(i + 3) == ':'
                && isDigit(text.charAt(i + 4))
                && isDigit(text.charAt(i + 5))
                && digits(text, i + 1, i + 3) < 24
                && digits(text, i + 4, i + 6) < 60;
    }

    /** A leap second is at 23:59:60 of UTC, whatever the clock on the wall said. */
    private static boolean secondExists(String text, int offset) {
        int second = digits(text, 17, 19);
        if (second < 60) {
            return true;
        }
        int minuteOfDay = digits(text, 11, 13) * 60 + digits(text, 14, 16) - offsetMinutes(text, offset);
        return second == 60 && Math.floorMod(minuteOfDay, 24 * 60) == 24 * 60 - 1;
    }

    private static int offsetMinutes(String text, int i) {
        if (text.length() - i == 1) {
            return 0;
        }
        int minutes = digits(text, i + 1, i + 3) * 60 + digits(text, i + 4, i + 6);
        return text.charAt(i) == '-' ? -minutes : minutes;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
