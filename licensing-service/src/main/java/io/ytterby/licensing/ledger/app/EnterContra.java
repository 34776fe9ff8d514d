package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Refusal;
import io.ytterby.licensing.ledger.domain.Refusal.ContraExceeds;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchReservation;
import io.ytterby.licensing.ledger.domain.Refusal.WrongCurrency;
import io.ytterby.licensing.ledger.domain.Refusal.WrongReservationStatus;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.Usage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Enters what came back of goods that had left. Always possible, however the licence stands. */
@ApplicationScoped
public class EnterContra {
    private final Ledger ledger;
    private final LockedReservations lockedReservations;
    private final Postings postings;
    private final Clock clock;

    EnterContra(Ledger ledger, LockedReservations lockedReservations, Postings postings, Clock clock) {
        this.ledger = ledger;
        this.lockedReservations = lockedReservations;
        this.postings = postings;
        this.clock = clock;
    }

    /**
     * A return.
     *
     * @param licence the reservation's
     * @param reservation the one it left under
     * @param key what makes this return another one than the last of the same reservation
     */
    public record Return(LicenceNumber licence, UUID reservation, Mass mass, Money value, String key, String reason) {}

    @Transactional
    public BookOutcome enter(Return goods, Actor actor) {
        var found = lockedReservations.of(List.of(goods.reservation())).stream()
                .filter(one -> one.draw().licence().equals(goods.licence()))
                .findFirst();
        if (found.isEmpty()) return Refused.of(new NoSuchReservation(goods.reservation()));
        var draw = found.get().draw();
        var currency = draw.value().currency();
        if (!currency.equals(goods.value().currency()))
            return Refused.of(
                    new WrongCurrency(draw.licence(), draw.line(), goods.value().currency(), currency));
        return covers(found.get(), goods) ? booked(found.get(), goods, actor) : Refused.of(why(found.get()));
    }

    private static boolean covers(Reservation reservation, Return goods) {
        return !goods.mass().exceeds(reservation.outstanding())
                && goods.value().minor() <= reservation.outstandingValue().minor();
    }

    private Booked booked(Reservation reservation, Return goods, Actor actor) {
        var back = reservation.comingBack(goods.mass(), goods.value().minor());
        if (!ledger.step(reservation, reservation.giveBack(back))
                || !ledger.post(entry(reservation, goods, back), actor))
            throw new IllegalStateException("the books do not hold what " + reservation.id() + " has used");
        CrashPoint.reached("ledger.updated");
        var now = List.of(ledger.lookUp(reservation.id()).orElseThrow());
        var versions = postings.restored(now, "contra-entered", actor);
        CrashPoint.reached("ledger.before-commit");
        return new Booked(now, versions);
    }

    private Entry entry(Reservation reservation, Return goods, Amount back) {
        return Entry.of(
                Entry.Kind.CONTRA,
                Usage.CONTRA,
                reservation,
                Entry.Kind.CONTRA + "/" + reservation.id() + "/" + goods.key(),
                back,
                clock.instant(),
                goods.reason());
    }

    /** What is partly used and still open can come back as well; what never left cannot. */
    private static Refusal why(Reservation reservation) {
        if (reservation.committed().isZero()) return new WrongReservationStatus(reservation.id(), reservation.status());
        var value = reservation.outstandingValue();
        return new ContraExceeds(reservation.id(), reservation.outstanding(), value.currency(), value.minor());
    }
}
