package io.ytterby.certification.claim.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Credit of one certified input in an account; milligrams of one element.
 *
 * @param endsOn the first legal day on which it is worth nothing
 */
public record Parcel(UUID id, OriginId origin, long creditMg, long drawnMg, LocalDate endsOn) {
    public Parcel {
        if (drawnMg < 0 || drawnMg > creditMg)
            throw new IllegalArgumentException("an account is never overdrawn: " + drawnMg + " of " + creditMg + " mg");
    }

    public long freeOn(LocalDate day) {
        return day.isBefore(endsOn) ? creditMg - drawnMg : 0;
    }
}
