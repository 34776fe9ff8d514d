package io.ytterby.licensing.ledger.app;

import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives reserved mass and value back to their lines. Always possible, however the licence stands. */
@ApplicationScoped
public class ReleaseReservations {
    private final Ledger ledger;
    private final LockedReservations lockedReservations;
    private final Postings postings;
    private final Clock clock;

    ReleaseReservations(Ledger ledger, LockedReservations lockedReservations, Postings postings, Clock clock) {
        this.ledger = ledger;
        this.lockedReservations = lockedReservations;
        this.postings = postings;
        this.clock = clock;
    }

    /** What is no longer reserved is passed over; the answer has those that were released. */
    @Transactional
    public Booked release(List<UUID> ids, ReservationStatus as, String reason, Actor actor) {
        var asked = lockedReservations.of(ids);
        List<UUID> released = new ArrayList<>();
        for (var reservation : asked) if (release(reservation, as, reason, actor)) released.add(reservation.id());
        CrashPoint.reached("ledger.updated");
        var reservations = ledger.lookUp(released);
        var versions = postings.restored(reservations, "released", actor);
        CrashPoint.reached("ledger.before-commit");
        return new Booked(reservations, versions);
    }

    private boolean release(Reservation reservation, ReservationStatus as, String reason, Actor actor) {
        if (reservation.status() != ReservationStatus.RESERVED) return false;
        if (!ledger.step(reservation, reservation.close(as)) || !free(reservation, reason, actor))
            throw new IllegalStateException("the books do not hold what " + reservation.id() + " has reserved");
        return true;
    }

    /** Where all of it was reported as used, nothing is left to give back. */
    private boolean free(Reservation reservation, String reason, Actor actor) {
        var entry = Entry.once(Entry.Kind.RELEASE, reservation, reservation.open(), clock.instant(), reason);
        return reservation.open().isZero() || ledger.post(entry, actor);
    }
}
