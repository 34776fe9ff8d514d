package io.ytterby.licensing.clock.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days are working days: Monday to Friday, less public holidays, plus the weekend days that make up for them. A year
 * without a file has weekends only.
 */
public final class WorkingCalendar {
    private final NavigableMap<Integer, CalendarYear> years = new TreeMap<>();
    private final TreeSet<LocalDate> weekdaysOff = new TreeSet<>();
    private final TreeSet<LocalDate> weekendsWorked = new TreeSet<>();
    private final String version;

    /** @throws IllegalArgumentException if two files are of the same year */
    public WorkingCalendar(List<CalendarYear> files) {
        for (var file : files) {
            if (years.put(file.year(), file) != null)
                throw new IllegalArgumentException("two calendars of " + file.year());
            for (var holiday : file.holidays())
                holiday.days().filter(day -> !isWeekend(day)).forEach(weekdaysOff::add);
            weekendsWorked.addAll(file.makeUpDays());
        }
        this.version = String.join(
                ",", years.values().stream().map(CalendarYear::version).toList());
    }

    public boolean isWorking(LocalDate day) {
        return isWeekend(day) ? weekendsWorked.contains(day) : !weekdaysOff.contains(day);
    }

    /**
     * @param first counted
     * @param end not counted any more
     */
    public int workingDays(LocalDate first, LocalDate end) {
        if (!first.isBefore(end)) return 0;
        return weekdays(first, end)
                - weekdaysOff.subSet(first, end).size()
                + weekendsWorked.subSet(first, end).size();
    }

    /** The day that is the {@code count}-th working day after another; that day itself for zero. */
    public LocalDate plus(LocalDate day, int count) {
        var end = day;
        for (int left = count; left > 0; ) {
            end = end.plusDays(1);
            if (isWorking(end)) left--;
        }
        return end;
    }

    /** The file that a year is counted by, if there is one. */
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** Changes when a file does; what was computed with another one is computed again. */
    public String version() {
        return version;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static int weekdays(LocalDate first, LocalDate end) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, end));
        int count = days / 7 * 5;
        for (int rest = 0; rest < days % 7; rest++) if (!isWeekend(first.plusDays(rest))) count++;
        return count;
    }
}
