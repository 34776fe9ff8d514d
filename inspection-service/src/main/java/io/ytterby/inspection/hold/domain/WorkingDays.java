package io.ytterby.inspection.hold.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday, less public holidays, plus the days of a weekend that make up for them. A year
 * without a file has weekends only.
 *
 * @param holidays days off, on whatever day of the week
 * @param makeUpDays days of a weekend that are worked
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        for (var day : makeUpDays)
            if (holidays.contains(day) || !isWeekend(day))
                throw new IllegalArgumentException(day + " cannot make up for a holiday");
    }

    public boolean isWorked(LocalDate day) {
        return isWeekend(day) ? makeUpDays.contains(day) : !holidays.contains(day);
    }

    /** The day that is the {@code count}-th working day after another; that day itself for zero. */
    public LocalDate plus(LocalDate day, int count) {
        var end = day;
        for (int left = count; left > 0; ) {
            end = end.plusDays(1);
            if (isWorked(end)) left--;
        }
        return end;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
