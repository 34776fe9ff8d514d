package io.ytterby.footprints.claims;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * F13: when a footprint may be used, from its first moment up to and without its last; at most three years past what it
 * was measured on.
 */
public record ValidityPeriod(Instant from, Instant until) {

    /** What came of asking for a period. */
    public sealed interface Outcome {
        record Valid(ValidityPeriod period) implements Outcome {}

        /** @param slug {@code INVALID_VALIDITY_PERIOD}, a promise to clients */
        record Refused(String slug, String why) implements Outcome {
            private Refused(String why) {
                this("INVALID_VALIDITY_PERIOD", why);
            }
        }
    }

    /**
     * @param referenceEnd first moment after the period that was measured
     * @param from the reference period's end, if not given
     * @param until {@code years} after the reference period's end, if not given
     */
    public static Outcome of(Instant referenceEnd, Optional<Instant> from, Optional<Instant> until, int years) {
        var latest = referenceEnd.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
        var first = from.orElse(referenceEnd);
        var end = until.orElse(latest);
        if (first.isBefore(referenceEnd)) return new Outcome.Refused("It begins before its reference period ends");
        if (!end.isAfter(first)) return new Outcome.Refused("It ends before it begins");
        if (end.isAfter(latest))
            return new Outcome.Refused("It ends more than " + years + " years after its reference period");
        return new Outcome.Valid(new ValidityPeriod(first, end));
    }

    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
