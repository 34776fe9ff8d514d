package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.licensing.ledger.app.HotLedger.Booking;
import io.ytterby.licensing.ledger.app.HotLedger.Posted;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Examination;
import io.ytterby.licensing.ledger.domain.Refusal.AlreadyBooked;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.licence.app.Drawn;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.domain.Licence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws on one licence, one after the other in the order of their arrival: what each comes to after those before it. */
final class Decisions {
    private final Examination examination;
    private final Set<Booking> bookings;
    private final Instant now;
    private final List<Posted> posted = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();

    Decisions(Examination examination, Set<Booking> bookings, Instant now) {
        this.examination = examination;
        this.bookings = new HashSet<>(bookings);
        this.now = now;
    }

    void next(WaitingDraw draw) {
        var claim = draw.claim();
        var asked = claim.draws().getFirst();
        var own = new Booking(claim.declaration(), asked.line());
        if (bookings.contains(own) || bookings.contains(new Booking(claim.declaration(), 0)))
            draw.decide(Refused.of(new AlreadyBooked(claim.declaration())));
        else
            examination.next(claim).ifPresentOrElse(found -> draw.decide(Refused.of(found.refusal())), () -> {
                bookings.add(own);
                grant(draw, claim);
            });
    }

    private void grant(WaitingDraw draw, Claim claim) {
        var licence = licence(claim.licences().getFirst());
        var asked = claim.draws().getFirst();
        var capped = licence.line(asked.line()).orElseThrow().control().cappedElements();
        var reservation =
                Reservation.of(claim, asked.with(asked.amount().only(capped).elements()), now, LegalDay.of(now));
        posted.add(new Posted(Entry.once(Entry.Kind.RESERVE, reservation, reservation.open(), now, ""), draw.actor()));
        var after = licence.at(licence.version() + posted.size());
        drawn.add(new Drawn(after, draw.actor(), Postings.detail(List.of(reservation)), draw.trace()));
        draw.decide(new Booked(List.of(reservation), Map.of(licence.number(), after.version())));
    }

    private Licence licence(LicenceNumber number) {
        return examination.licence(number).orElseThrow();
    }

    List<Posted> posted() {
        return posted;
    }

    List<Drawn> drawn() {
        return drawn;
    }
}
