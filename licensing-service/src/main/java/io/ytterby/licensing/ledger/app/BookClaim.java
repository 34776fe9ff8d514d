package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Draw;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Examination;
import io.ytterby.licensing.ledger.domain.Refusal.AlreadyBooked;
import io.ytterby.licensing.ledger.domain.Refusal.Contended;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.app.Licences;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reserves all that a claim asks for, or nothing. */
@ApplicationScoped
public class BookClaim {
    private static final int ATTEMPTS = 5;

    private final Ledger ledger;
    private final Licences licences;
    private final Postings postings;
    private final Clock clock;

    BookClaim(Ledger ledger, Licences licences, Postings postings, Clock clock) {
        this.ledger = ledger;
        this.licences = licences;
        this.postings = postings;
        this.clock = clock;
    }

    /** A refusal leaves the transaction as it was, so that the caller can tell of it in the same one. */
    @Transactional
    public BookOutcome book(Claim claim, Actor actor) {
        ledger.lock(claim.declaration());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var read = read(claim);
            var refused = examine(claim, read);
            if (refused.isPresent()) return refused.get();
            CrashPoint.reached("ledger.validated");
            var reservations = reservations(claim.map(draw -> capped(draw, read)));
            if (ledger.allOrNothing(() -> reserve(claim, reservations, actor))) return booked(reservations, actor);
        }
        return Refused.of(new Contended(claim.licences().getFirst()));
    }

    private Map<LicenceNumber, Licence> read(Claim claim) {
        Map<LicenceNumber, Licence> read = new HashMap<>();
        for (var number : claim.licences()) licences.lookUp(number).ifPresent(licence -> read.put(number, licence));
        return read;
    }

    private Optional<Refused> examine(Claim claim, Map<LicenceNumber, Licence> read) {
        if (ledger.isTaken(claim)) return Optional.of(Refused.of(new AlreadyBooked(claim.declaration())));
        var today = LegalDay.today(clock);
        return new Examination(read, today, (licence, line) -> ledger.drawnInSubPeriod(licence, line, today))
                .next(claim)
                .map(found -> new Refused(
                        found.refusal(), Optional.of(found.draw().part()).filter(part -> part > 0)));
    }

    /** What else the goods hold does not matter to the books. */
    private static Draw capped(Draw draw, Map<LicenceNumber, Licence> read) {
        var line = Objects.requireNonNull(read.get(draw.licence()))
                .line(draw.line())
                .orElseThrow();
        return draw.with(draw.amount().only(line.control().cappedElements()).elements());
    }

    private List<Reservation> reservations(Claim claim) {
        var now = clock.instant();
        var today = LegalDay.today(clock);
        return claim.draws().stream()
                .map(draw -> Reservation.of(claim, draw, now, today))
                .toList();
    }

    /** False as soon as one guard does not let it through: then the licences are read again, to say why. */
    private boolean reserve(Claim claim, List<Reservation> reservations, Actor actor) {
        var today = LegalDay.today(clock);
        for (var number : claim.licences()) if (!ledger.lockUsable(number, today)) return false;
        for (var reservation : reservations) {
            ledger.add(reservation);
            var entry = Entry.once(Entry.Kind.RESERVE, reservation, reservation.open(), reservation.reservedAt(), "");
            if (!ledger.post(entry, actor)) return false;
        }
        CrashPoint.reached("ledger.updated");
        return true;
    }

    private Booked booked(List<Reservation> reservations, Actor actor) {
        var versions = postings.drawn(reservations, "reserved", actor);
        CrashPoint.reached("ledger.before-commit");
        return new Booked(reservations, versions);
    }
}
