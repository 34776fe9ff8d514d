package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
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
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Enters what came back of goods that had left. Always possible, however the licence stands. */
@ApplicationScoped
public class EnterContra {
    private final Ledger ledger;
    private final Postings postings;
    private final Clock clock;

    EnterContra(Ledger ledger, Postings postings, Clock clock) {
        this.ledger = ledger;
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
        var found = ledger.lookUp(goods.reservation())
                .filter(one -> one.draw().licence().equals(goods.licence()));
        if (found.isEmpty()) return Refused.of(new NoSuchReservation(goods.reservation()));
        var draw = found.get().draw();
        var currency = draw.value().currency();
        if (!currency.equals(goods.value().currency()))
            return Refused.of(
                    new WrongCurrency(draw.licence(), draw.line(), goods.value().currency(), currency));
        ledger.lock(draw.licence());
        if (!ledger.giveBack(goods.reservation(), goods.mass(), goods.value().minor()))
            return Refused.of(why(ledger.lookUp(goods.reservation()).orElseThrow()));
        return booked(found.get(), goods, actor);
    }

    private Booked booked(Reservation reservation, Return goods, Actor actor) {
        if (!ledger.giveBack(reservation.draw(), goods.mass(), goods.value().minor()))
            throw new IllegalStateException("the books do not hold what " + reservation.id() + " has used");
        ledger.enter(entry(reservation, goods), actor);
        CrashPoint.reached("ledger.updated");
        var now = List.of(ledger.lookUp(reservation.id()).orElseThrow());
        var versions = postings.restored(now, "contra-entered", actor);
        CrashPoint.reached("ledger.before-commit");
        return new Booked(now, versions);
    }

    private Entry entry(Reservation reservation, Return goods) {
        return new Entry(
                0,
                Entry.Kind.CONTRA,
                reservation,
                Entry.Kind.CONTRA + "/" + reservation.id() + "/" + goods.key(),
                goods.mass(),
                goods.value().minor(),
                clock.instant(),
                goods.reason());
    }

    private static Refusal why(Reservation reservation) {
        if (reservation.status() != ReservationStatus.COMMITTED)
            return new WrongReservationStatus(reservation.id(), reservation.status());
        var value = reservation.outstandingValue();
        return new ContraExceeds(reservation.id(), reservation.outstanding(), value.currency(), value.minor());
    }
}
