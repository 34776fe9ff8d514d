package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.Money;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Examination;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchReservation;
import io.ytterby.licensing.ledger.domain.Refusal.WrongReservationStatus;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import io.ytterby.licensing.ledger.domain.UsageOutcome;
import io.ytterby.licensing.ledger.domain.UsageReport;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.app.Licences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Commits one shipment of several that a reservation was made for. What is left stays held, or is given back. */
@ApplicationScoped
public class CommitPart {
    /** An officer's own figure: any message of customs on the same part is newer. */
    private static final long BY_HAND = 0;

    private final LockedReservations lockedReservations;
    private final Licences licences;
    private final EnterUsage enterUsage;
    private final ReleaseReservations releaseReservations;
    private final Ledger ledger;
    private final Clock clock;

    CommitPart(
            LockedReservations lockedReservations,
            Licences licences,
            EnterUsage enterUsage,
            ReleaseReservations releaseReservations,
            Ledger ledger,
            Clock clock) {
        this.lockedReservations = lockedReservations;
        this.licences = licences;
        this.enterUsage = enterUsage;
        this.releaseReservations = releaseReservations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A shipment.
     *
     * @param part 1 and up; the same again changes nothing
     * @param amount what left with it
     * @param releasesRest whether nothing more is to come
     */
    public record Shipment(UUID reservation, int part, Amount amount, boolean releasesRest) {}

    @Transactional
    public BookOutcome commit(Shipment shipment, Actor actor) {
        var found = lockedReservations.of(List.of(shipment.reservation()));
        if (found.isEmpty()) return Refused.of(new NoSuchReservation(shipment.reservation()));
        var reservation = found.getFirst();
        if (!reservation.isOpen(clock.instant()))
            return Refused.of(new WrongReservationStatus(reservation.id(), reservation.status()));
        var number = reservation.draw().licence();
        var standing = Examination.ofStanding(licences.lookUp(number).orElseThrow(), LegalDay.today(clock));
        if (standing != null) return Refused.of(standing);
        var entered = enterUsage
                .enter(number, List.of(report(reservation, shipment)), actor)
                .orElseThrow();
        if (entered.outcomes().getFirst() instanceof UsageOutcome.Refused(var refusal)) return Refused.of(refusal);
        if (shipment.releasesRest())
            releaseReservations.release(
                    List.of(reservation.id()), ReservationStatus.RELEASED, "nothing more is to come", actor);
        var version = licences.lookUp(number).orElseThrow().version();
        return new Booked(ledger.lookUp(List.of(reservation.id())), Map.of(number, version));
    }

    private UsageReport report(Reservation reservation, Shipment shipment) {
        var draw = reservation.draw();
        return new UsageReport(
                draw.licence(),
                draw.line(),
                reservation.declaration(),
                draw.part(),
                shipment.part(),
                BY_HAND,
                LegalDay.today(clock),
                shipment.amount().mass(),
                new Money(draw.value().currency(), shipment.amount().minor()),
                shipment.amount().elements());
    }
}
