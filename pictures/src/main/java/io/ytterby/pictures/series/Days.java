package io.ytterby.pictures.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days across a picture, with ticks at the beginnings of years, quarters, months or days, whichever are few enough to be
 * read at 320 pixels. Dates are written as ISO 8601 does, in every language alike.
 *
 * @param first the left end
 * @param last the right end, not before the first
 */
record Days(LocalDate first, LocalDate last) {
    /** Four dates of ten letters stand beside each other in the narrowest room. */
    private static final int MOST = 4;

    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120};

    /** A tick with its words. */
    record Tick(LocalDate day, String words) {}

    double share(LocalDate day) {
        long span = ChronoUnit.DAYS.between(first, last);
        return span == 0 ? 0.5 : Math.clamp(ChronoUnit.DAYS.between(first, day) / (double) span, 0, 1);
    }

    List<Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(first, last);
        if (months < 2) return days();
        int step = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0; i--) if (months / MONTHS[i] <= MOST) step = MONTHS[i];
        var ticks = new ArrayList<Tick>();
        var start = YearMonth.from(first);
        for (var month = start.minusMonths((start.getYear() * 12L + start.getMonthValue() - 1) % step);
                !month.atDay(1).isAfter(last) && ticks.size() <= 2 * MOST;
                month = month.plusMonths(step))
            if (!month.atDay(1).isBefore(first))
                ticks.add(new Tick(month.atDay(1), step < 12 ? month.toString() : String.valueOf(month.getYear())));
        return ticks;
    }

    private List<Tick> days() {
        long step = Math.max(1, Math.ceilDiv(ChronoUnit.DAYS.between(first, last), MOST));
        var ticks = new ArrayList<Tick>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(step))
            ticks.add(new Tick(day, day.toString().substring(5)));
        return ticks;
    }
}
