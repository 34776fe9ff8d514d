package io.ytterby.licensing.licence.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What a holder should look at before it becomes a refusal. */
public enum Warning {
    /** Less than a tenth of what limits a line is left. */
    LOW_BALANCE,
    /** The last day is at most 30 days away. */
    EXPIRES_SOON,
    /** Goods of a temporary licence are still out, and it ends soon or has ended. */
    NOT_RETURNED;

    private static final int DAYS_AHEAD = 30;
    private static final long TENTH = 10;

    public static Set<Warning> of(Licence licence, LocalDate today) {
        var found = EnumSet.noneOf(Warning.class);
        boolean soon = !licence.validity().until().isAfter(today.plusDays(DAYS_AHEAD));
        if (licence.ended() == null) {
            if (soon) found.add(EXPIRES_SOON);
            if (licence.lines().stream().anyMatch(Warning::isLow)) found.add(LOW_BALANCE);
        }
        boolean out =
                licence.lines().stream().anyMatch(line -> !line.mass().used().isZero());
        if (licence.kind() == LicenceKind.TEMPORARY && soon && out) found.add(NOT_RETURNED);
        return found;
    }

    private static boolean isLow(LicenceLine line) {
        var by = line.control().by();
        boolean mass = by.limitsMass()
                && isLow(
                        line.mass().remaining().milligrams(),
                        line.mass().issued().milligrams());
        boolean value = by.limitsValue()
                && isLow(line.value().remainingMinor(), line.value().issuedMinor());
        return mass || value;
    }

    private static boolean isLow(long left, long issued) {
        return issued > 0 && left < issued / TENTH;
    }
}
