package io.ytterby.certification.account.domain;

import io.ytterby.certification.claim.domain.OriginId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Credit of one certified input in an account; milligrams of one element.
 *
 * @param forfeitedMg what was left when its certificate was withdrawn
 * @param endsOn the first legal day on which it is worth nothing
 */
public record Parcel(UUID id, OriginId origin, long creditMg, long drawnMg, long forfeitedMg, LocalDate endsOn) {
    public Parcel {
        if (drawnMg < 0 || forfeitedMg < 0 || Math.addExact(drawnMg, forfeitedMg) > creditMg)
            throw new IllegalArgumentException("an account is never overdrawn: " + drawnMg + " and " + forfeitedMg
                    + " forfeited of " + creditMg + " mg");
    }

    /** Nothing taken yet. */
    public static Parcel fresh(UUID id, OriginId origin, long creditMg, LocalDate endsOn) {
        return new Parcel(id, origin, creditMg, 0, 0, endsOn);
    }

    /** A parcel is worth what is left until its day comes: nobody has to end it. */
    public long freeOn(LocalDate day) {
        return day.isBefore(endsOn) ? creditMg - drawnMg - forfeitedMg : 0;
    }

    /** What its period took. */
    public long expiredOn(LocalDate day) {
        return day.isBefore(endsOn) ? 0 : creditMg - drawnMg - forfeitedMg;
    }

    public Parcel drawn(long milligrams) {
        return new Parcel(id, origin, creditMg, drawnMg + milligrams, forfeitedMg, endsOn);
    }

    /** Its certificate is withdrawn: what is left is worth nothing. */
    public Parcel forfeited() {
        return new Parcel(id, origin, creditMg, drawnMg, creditMg - drawnMg, endsOn);
    }
}
