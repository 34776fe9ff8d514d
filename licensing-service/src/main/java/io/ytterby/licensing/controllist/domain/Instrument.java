package io.ytterby.licensing.controllist.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An announcement, law or clause with the days on which it binds.
 *
 * @param reachesReExport whether whoever re-exports goods of home origin against it answers for that
 */
public record Instrument(
        InstrumentId id,
        String title,
        InstrumentKind kind,
        @Nullable LocalDate published,
        LocalDate effectiveFrom,
        List<Suspension> suspensions,
        boolean reachesReExport,
        String source,
        Confidence confidence,
        @Nullable String note) {
    public Instrument {
        suspensions = List.copyOf(suspensions);
    }

    /** Literally: what the knobs of a list make of it, {@link ControlList#standing} says. */
    Standing standingOn(LocalDate day) {
        if (day.isBefore(effectiveFrom)) return Standing.NOT_YET_EFFECTIVE;
        boolean suspendedBefore = false;
        boolean lastDay = false;
        for (var suspension : suspensions) {
            if (suspension.covers(day)) {
                if (!suspension.until().equals(day)) return Standing.SUSPENDED;
                lastDay = true;
            }
            suspendedBefore |= !suspension.from().isAfter(day);
        }
        if (lastDay) return Standing.LAST_DAY_OF_SUSPENSION;
        return suspendedBefore ? Standing.REACTIVATED : Standing.IN_FORCE;
    }

    /** The suspension that began last on or before {@code day}, whether or not it has run out. */
    public Optional<Suspension> lastSuspensionUpTo(LocalDate day) {
        return suspensions.stream().filter(one -> !one.from().isAfter(day)).max(Comparator.comparing(Suspension::from));
    }
}
