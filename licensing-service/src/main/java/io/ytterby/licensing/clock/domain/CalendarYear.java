package io.ytterby.licensing.clock.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The public holidays of one year and the days worked in their stead, as announced.
 *
 * @param version name of the file and its revision
 * @param provisional whether the announcement is still to come, so that the days may move
 * @param source where it was announced
 * @param confidence {@code found}, {@code partial} or {@code memory}: how sure we are of it
 */
public record CalendarYear(
        int year,
        String version,
        boolean provisional,
        String source,
        String confidence,
        List<Holiday> holidays,
        Set<LocalDate> makeUpDays) {
    /**
     * Days off, the last included.
     *
     * @param name in English, then in Chinese
     */
    public record Holiday(LocalDate from, LocalDate to, String name, String nameZh) {
        public Holiday {
            if (to.isBefore(from)) throw new IllegalArgumentException(name + " ends before it begins");
        }

        Stream<LocalDate> days() {
            return from.datesUntil(to.plusDays(1));
        }
    }

    public CalendarYear {
        holidays = List.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        for (var day : makeUpDays) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                throw new IllegalArgumentException(day + " is worked anyhow: only a day of a weekend can make up");
            for (var holiday : holidays)
                if (holiday.days().anyMatch(day::equals))
                    throw new IllegalArgumentException(day + " is both worked and off (" + holiday.name() + ")");
        }
    }
}
