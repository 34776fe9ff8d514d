package io.ytterby.tracking.sighting.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer should look at. The same rule broken again by the same party with the same gram is the same alert, seen
 * once more.
 *
 * @param evidence JSON: what was compared with what, at the first time
 * @param times how often
 * @param settlement null while it is open
 */
public record CloneAlert(
        UUID id,
        Rule rule,
        String code,
        @Nullable LotId lot,
        UUID sighting,
        @Nullable UUID against,
        String evidence,
        String country,
        String org,
        Instant raisedAt,
        Instant lastAt,
        int times,
        long version,
        @Nullable Settlement settlement) {

    /** How it ended. */
    public record Settlement(Outcome outcome, PersonId by, Instant at, String reason) {}

    /** What it turned out to be. */
    public enum Outcome {
        /** A copy, a theft, a diversion. */
        CONFIRMED,
        /** An honest thing: a slip, a clock, a route nobody had told. */
        DISMISSED
    }
}
