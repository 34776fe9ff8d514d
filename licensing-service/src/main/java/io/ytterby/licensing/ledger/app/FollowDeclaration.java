package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.licensing.ledger.app.LedgerFigures.Movement;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Refusal.NoReservation;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import io.ytterby.licensing.ledger.domain.SeenDeclaration;
import io.ytterby.licensing.ledger.domain.SeenDeclaration.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Does with the books what a declaration's state asks for, and answers it. The declaration's row is locked first, so that
 * one declaration is followed by one thread, and what is not newer than the last one seen changes nothing.
 */
@ApplicationScoped
public class FollowDeclaration {
    private final Declarations declarations;
    private final Ledger ledger;
    private final BookClaim bookClaim;
    private final CommitReservations commitReservations;
    private final UnwindDeclaration unwindDeclaration;
    private final LedgerAnswers answers;
    private final LedgerFigures figures;

    FollowDeclaration(
            Declarations declarations,
            Ledger ledger,
            BookClaim bookClaim,
            CommitReservations commitReservations,
            UnwindDeclaration unwindDeclaration,
            LedgerAnswers answers,
            LedgerFigures figures) {
        this.declarations = declarations;
        this.ledger = ledger;
        this.bookClaim = bookClaim;
        this.commitReservations = commitReservations;
        this.unwindDeclaration = unwindDeclaration;
        this.answers = answers;
        this.figures = figures;
    }

    @Transactional
    public void follow(SeenDeclaration seen) {
        var id = seen.claim().declaration();
        var stage = declarations.advance(id, seen.version());
        if (stage.isEmpty()) return;
        switch (seen.wish(stage.get())) {
            case BOOK -> book(seen);
            case COMMIT -> commit(id, seen.version());
            case UNWIND -> {
                unwindDeclaration.unwind(id, seen.version());
                declarations.note(id, Stage.CLOSED);
            }
            case NOTHING -> {}
        }
    }

    private void book(SeenDeclaration seen) {
        var id = seen.claim().declaration();
        switch (figures.told(Movement.RESERVE, bookClaim.book(seen.claim(), LedgerAnswers.LICENSING))) {
            case Booked booked -> {
                declarations.note(id, Stage.HELD);
                answers.tell(id, seen.version(), "reservation-held", booked);
            }
            case Refused refused -> {
                declarations.note(id, Stage.REFUSED);
                answers.tell(id, seen.version(), "reservation-refused", refused);
            }
        }
    }

    /** What an officer has committed by hand needs no second commit; the answer names all that is committed. */
    private void commit(DeclarationId id, long version) {
        var booked = ledger.bookedBy(id);
        if (booked.isEmpty()) {
            answers.tell(id, version, "commit-refused", Refused.of(new NoReservation(id)));
            return;
        }
        var outcome = commitReservations.commit(uncommitted(booked), LedgerAnswers.LICENSING);
        switch (figures.told(Movement.COMMIT, outcome)) {
            case Booked done -> {
                declarations.note(id, Stage.COMMITTED);
                answers.tell(id, version, "reservation-committed", new Booked(ledger.bookedBy(id), done.versions()));
            }
            case Refused refused -> answers.tell(id, version, "commit-refused", refused);
        }
    }

    private static List<UUID> uncommitted(List<Reservation> booked) {
        return booked.stream()
                .filter(reservation -> reservation.status() != ReservationStatus.COMMITTED)
                .map(Reservation::id)
                .toList();
    }
}
