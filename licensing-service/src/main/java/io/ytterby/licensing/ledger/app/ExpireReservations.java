package io.ytterby.licensing.ledger.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.ReservationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.jboss.logging.Logger;

/** Gives back what has been reserved for 30 days without leaving, one declaration in one transaction. */
@ApplicationScoped
public class ExpireReservations {
    private static final Logger LOG = Logger.getLogger(ExpireReservations.class);
    private static final int AT_ONCE = 100;

    private final Ledger ledger;
    private final Declarations declarations;
    private final ReleaseReservations releaseReservations;
    private final LedgerAnswers answers;
    private final Clock clock;

    ExpireReservations(
            Ledger ledger,
            Declarations declarations,
            ReleaseReservations releaseReservations,
            LedgerAnswers answers,
            Clock clock) {
        this.ledger = ledger;
        this.declarations = declarations;
        this.releaseReservations = releaseReservations;
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(
            every = "${licensing.reservations.expire-every:10m}",
            delayed = "${licensing.reservations.expire-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void expire() {
        for (var declaration : ledger.runOut(clock.instant(), AT_ONCE)) expireOrLeave(declaration);
    }

    /** One that fails must not keep the others waiting; the next round tries it again. */
    private void expireOrLeave(DeclarationId declaration) {
        try {
            QuarkusTransaction.requiringNew().run(() -> expire(declaration));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "what declaration %s has reserved for too long could not be given back", declaration);
        }
    }

    /** Only a declaration that is followed has booked something itself, and is told. */
    private void expire(DeclarationId declaration) {
        var version = declarations.lock(declaration);
        var ids = ledger.runOut(declaration, clock.instant()).stream()
                .map(Reservation::id)
                .toList();
        var released = releaseReservations.release(
                ids, ReservationStatus.EXPIRED, "reserved for too long", LedgerAnswers.LICENSING);
        var own = released.reservations().stream()
                .filter(reservation -> reservation.draw().part() > 0)
                .toList();
        if (own.isEmpty() || version.isEmpty()) return;
        Map<LicenceNumber, Long> versions = released.versions();
        answers.tell(declaration, version.get(), "reservation-released", new Booked(own, versions));
    }
}
