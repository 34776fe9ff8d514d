package io.ytterby.licensing.ledger.domain;

import io.ytterby.licensing.ledger.domain.Entry.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the books must move so that a reservation shows what is used under it.
 *
 * @param next the reservation afterwards
 * @param moves what each kind of entry has to say, in this order; a kind that says nothing is not there
 */
public record UsagePosting(Reservation next, Map<Kind, Amount> moves) {
    public UsagePosting {
        moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
    }

    /**
     * More comes out of what is still held, and what goes beyond that out of the line. Less goes back to be held as far as it
     * was asked for, while the reservation is open; else to the line.
     */
    public static UsagePosting to(Amount used, Reservation reservation) {
        var more = used.beyond(reservation.committed());
        var less = reservation.committed().beyond(used);
        var commit = more.atMost(reservation.open());
        var open = reservation.open().minus(commit);
        var reopen = reservation.status() == ReservationStatus.RESERVED
                ? reservation.draw().amount().beyond(used).beyond(open).atMost(less)
                : Amount.NONE;
        var moves = new LinkedHashMap<Kind, Amount>();
        put(moves, Kind.COMMIT, commit);
        put(moves, Kind.USE, more.beyond(commit));
        put(moves, Kind.REOPEN, reopen);
        put(moves, Kind.CORRECT, less.beyond(reopen));
        return new UsagePosting(reservation.used(open.plus(reopen), used), moves);
    }

    private static void put(Map<Kind, Amount> moves, Kind kind, Amount amount) {
        if (!amount.isZero()) moves.put(kind, amount);
    }

    /** Whether more is used than before. */
    public boolean draws() {
        return moves.containsKey(Kind.COMMIT) || moves.containsKey(Kind.USE);
    }

    /** What the line itself must still hold. */
    public Amount beyondReservation() {
        return moves.getOrDefault(Kind.USE, Amount.NONE);
    }
}
