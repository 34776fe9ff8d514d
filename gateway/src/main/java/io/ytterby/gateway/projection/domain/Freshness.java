package io.ytterby.gateway.projection.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * How old an answer may be.
 *
 * @param asOf everything its owners committed until then is in it
 * @param ageMs what has passed since, at the time of the answer
 * @param stale whether that is so long that an owner must be down or cut off
 */
public record Freshness(Instant asOf, long ageMs, boolean stale) {
    /** Owners send a heartbeat each second; five missing ones are no accident. */
    public static final Duration LIMIT = Duration.ofSeconds(5);

    /** What is older than this is no answer any more, whatever it says about its age. */
    public static final Duration END = Duration.ofMinutes(15);

    /**
     * @param clocks how far each topic that the answer rests on is known
     * @param toldAt when the thing itself was told: all that is left to say if a topic has never been heard whole
     */
    public static Freshness of(Collection<Optional<Instant>> clocks, Instant toldAt, Instant now) {
        var oldest = clocks.stream()
                .map(clock -> clock.orElse(toldAt))
                .min(Instant::compareTo)
                .orElse(toldAt);
        // A clock that runs ahead of ours must not make an answer younger than now.
        var asOf = oldest.isAfter(now) ? now : oldest;
        var age = Duration.between(asOf, now);
        boolean unheard = clocks.stream().anyMatch(Optional::isEmpty);
        return new Freshness(asOf, age.toMillis(), unheard || age.compareTo(LIMIT) > 0);
    }

    /** Too old to be given as an answer. */
    public boolean isOver() {
        return ageMs > END.toMillis();
    }

    /** The older of both. */
    public Freshness and(Freshness other) {
        var older = other.asOf.isBefore(asOf) ? other : this;
        return new Freshness(older.asOf, older.ageMs, stale || other.stale);
    }
}
