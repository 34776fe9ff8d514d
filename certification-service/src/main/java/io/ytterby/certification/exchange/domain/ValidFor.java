package io.ytterby.certification.exchange.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** When a footprint may be used: as it says, or by PACT's rule for three years from the end of its reference period. */
public record ValidFor(Instant from, Instant until) {
    public static final int MOST_YEARS = 3;

    public static ValidFor of(@Nullable Instant from, @Nullable Instant until, Instant measuredUntil) {
        return new ValidFor(from == null ? measuredUntil : from, until == null ? latest(measuredUntil) : until);
    }

    /** The last moment that PACT allows. */
    public static Instant latest(Instant measuredUntil) {
        return measuredUntil.atOffset(ZoneOffset.UTC).plusYears(MOST_YEARS).toInstant();
    }
}
