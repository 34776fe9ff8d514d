package io.ytterby.inspection.hold.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * How long the law of a jurisdiction lets goods be held.
 *
 * @param id names this version for ever: {@code cn-acl-25.1}
 * @param from the first day on which a hold takes this clock
 * @param days after the day of the hold, which is not counted; the last one counts whole
 * @param extension what the law allows beyond
 * @param rule the law in words, for whoever is refused
 * @param confidence {@code found}, {@code partial} or {@code memory}: how sure we are of it
 */
public record ClockRule(
        String id,
        Set<ClockKind> kinds,
        LocalDate from,
        int days,
        Unit unit,
        Extension extension,
        String rule,
        String source,
        String confidence) {

    /** What its days are. */
    public enum Unit {
        CALENDAR,
        WORKING
    }

    /** How often, and by how many days at most each time; none if {@code times} is 0. */
    public record Extension(int times, int days, Unit unit) {
        public Extension {
            if (times < 0 || days < 0) throw new IllegalArgumentException("an extension is not negative");
        }
    }

    public ClockRule {
        kinds = Set.copyOf(kinds);
        if (days < 1) throw new IllegalArgumentException(id + " gives no day");
        if (kinds.isEmpty()) throw new IllegalArgumentException(id + " is of no kind");
    }

    LocalDate lastDay(LocalDate placed, WorkingDays calendar) {
        return plus(placed, days, unit, calendar);
    }

    /** The latest day to which a clock may be set that ends on another. */
    LocalDate latestExtension(LocalDate lastDay, WorkingDays calendar) {
        return plus(lastDay, extension.days(), extension.unit(), calendar);
    }

    private static LocalDate plus(LocalDate day, int count, Unit unit, WorkingDays calendar) {
        return unit == Unit.WORKING ? calendar.plus(day, count) : day.plusDays(count);
    }
}
