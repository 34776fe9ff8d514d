package io.ytterby.licensing.ledger.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.LineExamination;
import io.ytterby.licensing.ledger.domain.Refusal;
import io.ytterby.licensing.ledger.domain.Refusal.ElementMissing;
import io.ytterby.licensing.ledger.domain.Refusal.LessThanReturned;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLine;
import io.ytterby.licensing.ledger.domain.Refusal.PartsMixed;
import io.ytterby.licensing.ledger.domain.Refusal.WrongCurrency;
import io.ytterby.licensing.ledger.domain.Reservation;
import io.ytterby.licensing.ledger.domain.Usage;
import io.ytterby.licensing.ledger.domain.UsageDay;
import io.ytterby.licensing.ledger.domain.UsageOutcome;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Entered;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Known;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Refused;
import io.ytterby.licensing.ledger.domain.UsagePosting;
import io.ytterby.licensing.ledger.domain.UsageReport;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One line of a report, on a licence whose row is locked: what is read here stays so. */
@ApplicationScoped
class EnterUsageLine {
    private final Ledger ledger;
    private final Usages usages;
    private final Clock clock;

    EnterUsageLine(Ledger ledger, Usages usages, Clock clock) {
        this.ledger = ledger;
        this.usages = usages;
        this.clock = clock;
    }

    UsageOutcome enter(Licence licence, UsageReport report, Actor actor) {
        var line = licence.line(report.line());
        if (line.isEmpty()) return new Refused(new NoSuchLine(licence.number(), report.line()));
        var currency = line.get().value().currency();
        if (!currency.equals(report.value().currency()))
            return new Refused(new WrongCurrency(
                    licence.number(), report.line(), report.value().currency(), currency));
        var known = usages.reservationOf(report);
        var last = known.flatMap(found -> usages.lastMessage(found.id(), report.part()));
        if (last.isPresent() && last.get() >= report.message()) return new Known(last.get());
        var reservation = known.orElseGet(() -> Reservation.unreserved(report, clock.instant()));
        return enter(licence, line.get(), report, new Told(reservation, known.isPresent(), last.isPresent()), actor);
    }

    /** What is there before the report: the reservation, whether it is stored, and whether this part was told before. */
    private record Told(Reservation reservation, boolean isStored, boolean before) {}

    private UsageOutcome enter(Licence licence, LicenceLine line, UsageReport report, Told told, Actor actor) {
        var reservation = told.reservation();
        var capped = report.amount().only(line.control().cappedElements());
        var reported = usages.of(reservation.id()).with(report.part(), capped);
        if (reported.mixes()) return new Refused(new PartsMixed(report.declaration(), report.declarationLine()));
        var posting = UsagePosting.to(reported.used(reservation), reservation);
        var refusal = refusal(licence, line, report, posting);
        if (refusal != null) return new Refused(refusal);
        if (!told.isStored()) ledger.add(reservation);
        var usage = usage(licence, told, posting);
        post(report, posting, reservation, usage, actor);
        usages.keep(reservation.id(), report, clock.instant(), actor);
        var next = posting.next();
        return new Entered(
                usage,
                next.committed().beyond(reservation.committed()),
                reservation.committed().beyond(next.committed()),
                next);
    }

    private @Nullable Refusal refusal(Licence licence, LicenceLine line, UsageReport report, UsagePosting posting) {
        var next = posting.next();
        if (!next.returned().beyond(next.committed()).isZero())
            return new LessThanReturned(next.id(), next.returned().mass());
        if (!posting.draws()) return null;
        var standing = UsageDay.refusal(licence, report.declaredOn(), LegalDay.today(clock));
        if (standing != null) return standing;
        var missing = line.control().cappedElements().stream()
                .filter(element -> !next.committed().elements().containsKey(element))
                .sorted()
                .toList();
        if (!missing.isEmpty()) return new ElementMissing(licence.number(), line.number(), missing);
        return new LineExamination(licence.number(), line)
                .more(
                        posting.beyondReservation(),
                        () -> ledger.drawnInSubPeriod(licence.number(), line.number(), next.drawnOn()));
    }

    private Usage usage(Licence licence, Told told, UsagePosting posting) {
        if (told.before() || !posting.draws()) return Usage.ADJUSTED;
        return LegalDay.today(clock).isAfter(licence.validity().until()) ? Usage.LATE : Usage.ORIGINAL;
    }

    private void post(UsageReport report, UsagePosting posting, Reservation read, Usage usage, Actor actor) {
        if (!ledger.step(read, posting.next()))
            throw new IllegalStateException(read.id() + " has changed under the licence's lock");
        posting.moves().forEach((kind, amount) -> {
            var key = kind + "/" + read.id() + "/" + report.part() + "/" + report.message();
            var entry = Entry.of(kind, usage, read, key, amount, clock.instant(), "message " + report.message());
            if (!ledger.post(entry, actor))
                throw new IllegalStateException("the books do not hold what " + key + " was examined for");
        });
    }
}
