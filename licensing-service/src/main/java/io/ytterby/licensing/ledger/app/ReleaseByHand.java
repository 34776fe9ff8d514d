package io.ytterby.licensing.ledger.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Refusal;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchReservation;
import io.ytterby.licensing.ledger.domain.Refusal.WrongReservationStatus;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Gives one reservation back because an officer says so, and says why it cannot if it is no longer reserved. */
@ApplicationScoped
public class ReleaseByHand {
    private final Ledger ledger;
    private final ReleaseReservations releaseReservations;

    ReleaseByHand(Ledger ledger, ReleaseReservations releaseReservations) {
        this.ledger = ledger;
        this.releaseReservations = releaseReservations;
    }

    @Transactional
    public BookOutcome release(UUID reservation, Actor actor) {
        var released = releaseReservations.release(
                List.of(reservation), ReservationStatus.RELEASED, "released by an officer", actor);
        if (!released.reservations().isEmpty()) return released;
        return Refused.of(ledger.lookUp(reservation)
                .<Refusal>map(found -> new WrongReservationStatus(reservation, found.status()))
                .orElseGet(() -> new NoSuchReservation(reservation)));
    }
}
