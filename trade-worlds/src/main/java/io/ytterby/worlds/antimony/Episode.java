package io.ytterby.worlds.antimony;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The figures. Published (Reuters, 2025-07-09): from December 2024 to April 2025 the United States took in 3,834 t of antimony oxides of
 * Thailand and Mexico, about as much as in the almost three years before; in six months a Thai subsidiary of a Chinese producer sent at
 * least 3,366 t in 36 bills of lading to an affiliate in Texas, 27 times as much as a year earlier. Assumed, as months were not
 * published: even spacing and equal lots of the 36, a steady rise in Mexico, 77 % by Thailand; 3,000 t in the 35 months before.
 */
public final class Episode {
    static final LocalDate BEGIN = LocalDate.parse("2024-12-01");
    static final int BILLS = 36;
    static final double BILL_T = 93.5;
    static final int DAYS_BETWEEN = 5;

    /** Tonnes of a month: of Thailand without the case, and of Mexico. */
    record Month(YearMonth month, double thailand, double mexico) {}

    /** Before: 3,000 t in 35 months, 60 % of Thailand, of which the case's sender had 686. */
    static final double THAILAND_BEFORE_T = 31.84;

    static final double MEXICO_BEFORE_T = 34.28;

    /** 30 of the 36 bills fall into the first five months: 2,805 t; with these others 3,834 t. The inspections of May end it. */
    static final List<Month> MONTHS = List.of(
            new Month(YearMonth.of(2024, 12), 29.4, 123.5),
            new Month(YearMonth.of(2025, 1), 29.4, 149.9),
            new Month(YearMonth.of(2025, 2), 29.4, 176.4),
            new Month(YearMonth.of(2025, 3), 29.4, 202.8),
            new Month(YearMonth.of(2025, 4), 29.4, 229.4),
            new Month(YearMonth.of(2025, 5), 29.0, 45.0),
            new Month(YearMonth.of(2025, 6), 29.0, 34.0),
            new Month(YearMonth.of(2025, 7), 24.0, 30.0),
            new Month(YearMonth.of(2025, 8), 22.0, 28.0),
            new Month(YearMonth.of(2025, 9), 21.0, 27.0));

    /** What the shipper of the case sent before: 124.7 t from December 2023 to May 2024, a 27th of 3,366 t. */
    record Before(LocalDate day, double tonnes) {}

    static final List<Before> HISTORY = List.of(
            new Before(LocalDate.parse("2022-02-10"), 93.5),
            new Before(LocalDate.parse("2022-06-20"), 93.5),
            new Before(LocalDate.parse("2022-11-05"), 93.5),
            new Before(LocalDate.parse("2023-03-15"), 93.5),
            new Before(LocalDate.parse("2023-08-10"), 93.5),
            new Before(LocalDate.parse("2024-01-15"), 93.5),
            new Before(LocalDate.parse("2024-04-20"), 31.2),
            new Before(LocalDate.parse("2024-08-25"), 93.5));

    private Episode() {}
}
