package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.Mass;
import java.time.Instant;

/**
 * A line of the books, never changed. The sum of a line's entries is its balance.
 *
 * @param id 0 before it is entered
 * @param key what happened: no two entries have the same
 */
public record Entry(
        long id,
        Kind kind,
        Reservation reservation,
        String key,
        Mass mass,
        long valueMinor,
        Instant at,
        String reason) {
    /** RESERVE adds to reserved; COMMIT moves it to used, RELEASE takes it away; CONTRA takes from used. */
    public enum Kind {
        RESERVE,
        COMMIT,
        RELEASE,
        CONTRA
    }

    /** An entry for all of a reservation: there is one of a kind only. */
    public static Entry whole(Kind kind, Reservation reservation, Instant at, String reason) {
        var draw = reservation.draw();
        return new Entry(
                0,
                kind,
                reservation,
                kind + "/" + reservation.id(),
                draw.mass(),
                draw.value().minor(),
                at,
                reason);
    }
}
