package io.ytterby.gramcodes.gs1;

import java.time.YearMonth;

/** Dates as element strings write them. */
final class ContentDates {
    private ContentDates() {}

    /**
     * @param value {@code YYMMDD}; of the years 00 to 99 the leap ones are the same in every century that GS1 reads them in
     * @param monthAlone whether day 00 may stand for the month's end
     */
    static boolean isDay(String value, boolean monthAlone) {
        return exists(
                2000 + Integer.parseInt(value.substring(0, 2)),
                Integer.parseInt(value.substring(2, 4)),
                Integer.parseInt(value.substring(4)),
                monthAlone);
    }

    /** @param value {@code YYYYMMDD} */
    static boolean isFullDay(String value) {
        return exists(
                Integer.parseInt(value.substring(0, 4)),
                Integer.parseInt(value.substring(4, 6)),
                Integer.parseInt(value.substring(6)),
                false);
    }

    private static boolean exists(int year, int month, int day, boolean monthAlone) {
        if (month < 1 || month > 12) return false;
        if (day == 0) return monthAlone;
        return day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
