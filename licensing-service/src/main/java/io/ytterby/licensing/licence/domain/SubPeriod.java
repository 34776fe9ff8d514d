package io.ytterby.licensing.licence.domain;

import io.ytterby.kernel.Mass;
import org.jspecify.annotations.Nullable;

/**
 * What may be drawn on a line within a part of its licence's validity.
 *
 * @param days how many legal days the window has, for {@link Kind#DAYS}; otherwise 0
 * @param mass the most net mass within one; null where only value is limited
 * @param minor the most value within one, in the minor unit of the line's currency; null where only mass is limited
 */
public record SubPeriod(
        Kind kind, int days, @Nullable Mass mass, @Nullable Long minor) {
    /** Longest window of days. */
    public static final int LONGEST_DAYS = 366;

    public SubPeriod {
        if (kind == Kind.DAYS && (days < 1 || days > LONGEST_DAYS))
            throw new IllegalArgumentException("a sub-period has 1 to " + LONGEST_DAYS + " days");
        if (kind != Kind.DAYS && days != 0)
            throw new IllegalArgumentException("a " + kind + " has the calendar's days");
        if (mass == null && minor == null) throw new IllegalArgumentException("a sub-period limits mass or value");
        if ((mass != null && mass.isZero()) || (minor != null && minor < 0))
            throw new IllegalArgumentException("a sub-period's limit is more than nothing");
    }

    /** A window that rolls with the day, or a part of the calendar in Asia/Shanghai. */
    public enum Kind {
        DAYS,
        MONTH,
        QUARTER
    }
}
