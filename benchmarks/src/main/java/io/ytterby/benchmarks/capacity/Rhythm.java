package io.ytterby.benchmarks.capacity;

import java.time.LocalDateTime;
import java.util.Arrays;

/** How a year's work falls on its hours, in the time of Asia/Shanghai. All shares of a year add up to one. */
final class Rhythm {
    /** A year without a leap day that begins on a Friday. */
    static final LocalDateTime BEGIN = LocalDateTime.of(2027, 1, 1, 0, 0);

    static final int HOURS = 365 * 24;

    /** Of a buyer's working hours, how many hours later they are in Shanghai: Nagoya, Stuttgart, Detroit. */
    private static final int[] OFFICES_LATER = {-1, 7, 13};

    private static final double[] OFFICE = {
        0.05, 0.05, 0.05, 0.05, 0.05, 0.1, 0.2, 0.5, 1, 1.3, 1.4, 1.2, 0.7, 1.1, 1.4, 1.5, 1.3, 0.9, 0.5, 0.3, 0.2,
        0.15, 0.1, 0.05
    };

    private final double[] shares;

    private Rhythm(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        this.shares = Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /** Offices in China: five days and half of Saturday, and what is shipped before the year and the spring festival end. */
    static Rhythm trade(Inputs inputs) {
        var weights = new double[HOURS];
        for (int hour = 0; hour < HOURS; hour++) {
            var at = BEGIN.plusHours(hour);
            weights[hour] = OFFICE[at.getHour()]
                    * day(at, inputs.of("rhythm.saturday"), inputs.of("rhythm.sunday"))
                    * season(at, inputs.of("rhythm.yearEnd"));
        }
        return new Rhythm(weights);
    }

    /** Plants on three continents, whose programs ask at night as well. */
    static Rhythm buyers(Inputs inputs) {
        var weights = new double[HOURS];
        double steady = inputs.of("rhythm.machines");
        for (int hour = 0; hour < HOURS; hour++)
            for (int later : OFFICES_LATER) {
                var at = BEGIN.plusHours(hour - later);
                weights[hour] += steady + (1 - steady) * OFFICE[at.getHour()] * day(at, 0.3, 0.15);
            }
        return new Rhythm(weights);
    }

    private static double day(LocalDateTime at, double saturday, double sunday) {
        return switch (at.getDayOfWeek()) {
            case SATURDAY -> saturday;
            case SUNDAY -> sunday;
            default -> 1;
        };
    }

    private static double season(LocalDateTime at, double yearEnd) {
        int day = at.getDayOfYear();
        if (at.getMonthValue() == 12 || (day >= 20 && day < 36)) return yearEnd;
        return day >= 36 && day < 46 ? 0.2 : 1;
    }

    double share(int hour) {
        return shares[hour];
    }
}
