package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.licensing.ledger.app.EnterContra.Return;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes back what a declaration that came to nothing has booked: reserved goes back, committed gets a contra entry. */
@ApplicationScoped
public class UnwindDeclaration {
    private static final String REASON = "the declaration was refused or cancelled";

    private final Ledger ledger;
    private final LockedReservations lockedReservations;
    private final ReleaseReservations releaseReservations;
    private final EnterContra enterContra;
    private final LedgerAnswers answers;

    UnwindDeclaration(
            Ledger ledger,
            LockedReservations lockedReservations,
            ReleaseReservations releaseReservations,
            EnterContra enterContra,
            LedgerAnswers answers) {
        this.ledger = ledger;
        this.lockedReservations = lockedReservations;
        this.releaseReservations = releaseReservations;
        this.enterContra = enterContra;
        this.answers = answers;
    }

    /** Locks all its licences first: what an officer does with one of its reservations by hand comes before or after. */
    @Transactional(Transactional.TxType.MANDATORY)
    void unwind(DeclarationId id, long version) {
        var booked = lockedReservations.of(
                ledger.bookedBy(id).stream().map(Reservation::id).toList());
        var reserved = idsOf(booked, ReservationStatus.RESERVED);
        if (!reserved.isEmpty())
            answers.tell(
                    id,
                    version,
                    "reservation-released",
                    releaseReservations.release(reserved, ReservationStatus.RELEASED, REASON, LedgerAnswers.LICENSING));
        var out = booked.stream().filter(UnwindDeclaration::isOut).toList();
        if (!out.isEmpty()) answers.tell(id, version, "contra-entered", takenBack(out));
    }

    private Booked takenBack(List<Reservation> out) {
        List<Reservation> reservations = new ArrayList<>();
        Map<LicenceNumber, Long> versions = new HashMap<>();
        for (var reservation : out) {
            var goods = new Return(
                    reservation.draw().licence(),
                    reservation.id(),
                    reservation.outstanding(),
                    reservation.outstandingValue(),
                    "declaration",
                    REASON);
            if (!(enterContra.enter(goods, LedgerAnswers.LICENSING) instanceof Booked booked))
                throw new IllegalStateException("what is out under " + reservation.id() + " could not be taken back");
            reservations.addAll(booked.reservations());
            versions.putAll(booked.versions());
        }
        return new Booked(reservations, versions);
    }

    private static boolean isOut(Reservation reservation) {
        return !reservation.out().isZero();
    }

    private static List<UUID> idsOf(List<Reservation> booked, ReservationStatus status) {
        return booked.stream()
                .filter(reservation -> reservation.status() == status)
                .map(Reservation::id)
                .toList();
    }
}
