package io.ytterby.diversion.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An export licence as far as a record can be held against it. The days belong to it, both.
 *
 * @param replaces the licence whose place it took, with what was left there; null if it took none's
 * @param replacesFrom the first day on which it did
 */
public record Permit(
        String id,
        String holder,
        @Nullable String endUser,
        @Nullable String hs,
        @Nullable String element,
        long quotaMg,
        LocalDate from,
        LocalDate to,
        @Nullable String replaces,
        @Nullable LocalDate replacesFrom) {
    /** One that took nobody's place. */
    public Permit(
            String id,
            String holder,
            @Nullable String endUser,
            @Nullable String hs,
            @Nullable String element,
            long quotaMg,
            LocalDate from,
            LocalDate to) {
        this(id, holder, endUser, hs, element, quotaMg, from, to, null, null);
    }
}
