package io.ytterby.licensing.figures.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A quarter of a year, in legal days. */
public record Quarter(int year, int number) {
    public Quarter {
        if (number < 1 || number > 4) throw new IllegalArgumentException("a year has four quarters: " + number);
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The newest first, without the one that the day is in. */
    public static List<Quarter> before(LocalDate day, int howMany) {
        var first = of(day).from();
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(i -> of(first.minusMonths(3L * i)))
                .toList();
    }

    public LocalDate from() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public Period period() {
        return new Period(from(), from().plusMonths(3).minusDays(1));
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
