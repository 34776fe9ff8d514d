package io.ytterby.licensing.ledger.app;

import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Examination;
import io.ytterby.licensing.ledger.domain.Refusal;
import io.ytterby.licensing.ledger.domain.Refusal.Contended;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchReservation;
import io.ytterby.licensing.ledger.domain.Refusal.WrongReservationStatus;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import io.ytterby.licensing.ledger.domain.UsagePosting;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.app.Licences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes reservations final when the goods leave: all of them, or none. The last guard before the border. */
@ApplicationScoped
public class CommitReservations {
    private static final int ATTEMPTS = 5;

    private final Ledger ledger;
    private final Usages usages;
    private final Licences licences;
    private final Postings postings;
    private final Clock clock;

    CommitReservations(Ledger ledger, Usages usages, Licences licences, Postings postings, Clock clock) {
        this.ledger = ledger;
        this.usages = usages;
        this.licences = licences;
        this.postings = postings;
        this.clock = clock;
    }

    /** A refusal leaves the transaction as it was, so that the caller can tell of it in the same one. */
    @Transactional
    public BookOutcome commit(List<UUID> ids, Actor actor) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var reservations = ledger.lookUp(ids);
            var refusal = examine(ids, reservations);
            if (refusal != null) return Refused.of(refusal);
            CrashPoint.reached("ledger.validated");
            if (ledger.allOrNothing(() -> commitAll(reservations, actor))) return booked(ids, actor);
        }
        return Refused.of(new Contended(ledger.lookUp(ids).getFirst().draw().licence()));
    }

    private @Nullable Refusal examine(List<UUID> ids, List<Reservation> reservations) {
        for (var id : ids)
            if (reservations.stream().noneMatch(found -> found.id().equals(id))) return new NoSuchReservation(id);
        for (var reservation : reservations)
            if (!reservation.isOpen(clock.instant()))
                return new WrongReservationStatus(reservation.id(), asSeen(reservation));
        for (var number : LockedReservations.licencesOf(reservations)) {
            var refusal = Examination.ofStanding(licences.lookUp(number).orElseThrow(), LegalDay.today(clock));
            if (refusal != null) return refusal;
        }
        return null;
    }

    /** What has run out counts as expired, also before the job has given it back. */
    private static ReservationStatus asSeen(Reservation reservation) {
        return reservation.status() == ReservationStatus.RESERVED ? ReservationStatus.EXPIRED : reservation.status();
    }

    /** What was read before is read again under the lock: a re-issue may have carried it to another licence. */
    private boolean commitAll(List<Reservation> read, Actor actor) {
        var today = LegalDay.today(clock);
        var now = clock.instant();
        for (var number : LockedReservations.licencesOf(read)) if (!ledger.lockUsable(number, today)) return false;
        var locked = ledger.lookUp(read.stream().map(Reservation::id).toList());
        if (!locked.equals(read)) return false;
        for (var reservation : locked) if (!leave(reservation, now, actor)) return false;
        CrashPoint.reached("ledger.updated");
        return true;
    }

    /** What customs have reported of the whole line is what has left of it; the rest of what was held goes back. */
    private boolean leave(Reservation read, Instant now, Actor actor) {
        var left = read.leaveWhole();
        var posting = UsagePosting.to(usages.of(read.id()).used(left), left);
        var settled = posting.next().close(ReservationStatus.COMMITTED);
        if (!ledger.step(read, settled)) return false;
        for (var move : posting.moves().entrySet())
            if (!ledger.post(Entry.once(move.getKey(), read, move.getValue(), now, ""), actor)) return false;
        var rest = posting.next().open();
        return rest.isZero()
                || ledger.post(
                        Entry.once(Entry.Kind.RELEASE, read, rest, now, "less has left than was reserved"), actor);
    }

    private Booked booked(List<UUID> ids, Actor actor) {
        var reservations = ledger.lookUp(ids);
        var versions = postings.drawn(reservations, "committed", actor);
        CrashPoint.reached("ledger.before-commit");
        return new Booked(reservations, versions);
    }
}
