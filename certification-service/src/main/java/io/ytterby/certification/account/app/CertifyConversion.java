package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.body.app.Accreditations;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.body.domain.Coverage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The account's body certifies how much credit a milligram of input makes. What was deposited before keeps its factor. */
@ApplicationScoped
public class CertifyConversion {
    private final Accounts accounts;
    private final Accreditations accreditations;
    private final Journal journal;
    private final Clock clock;

    CertifyConversion(Accounts accounts, Accreditations accreditations, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.accreditations = accreditations;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Certified(Account account) implements Outcome {}

        record NoSuchAccount() implements Outcome {}

        /** The body may not certify under that scheme there now. */
        record NotAccredited(Coverage.Gap why) implements Outcome {}

        /** What is deposited already is not credited anew. */
        record DayIsOver(LocalDate today) implements Outcome {}
    }

    /** @param fromDay the first day of deposits that it is for; null for today */
    @Transactional
    public Outcome certify(Actor actor, AccountId id, BigDecimal factor, @Nullable LocalDate fromDay, String reason) {
        var account = accounts.lock(id)
                .filter(found -> found.body().equals(actor.organisation()))
                .orElse(null);
        if (account == null) return new Outcome.NoSuchAccount();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.ofInstant(now, Accreditation.LEGAL_ZONE);
        if (fromDay != null && fromDay.isBefore(today)) return new Outcome.DayIsOver(today);
        if (coverage(account, now) instanceof Coverage.NotCovered(var why)) return new Outcome.NotAccredited(why);
        var next = account.with(factor, fromDay == null ? today : fromDay, now, actor.person(), reason);
        accounts.add(id, next.conversions().getLast());
        journal.write(new Change(
                actor, "account.conversion-certified", "account/" + id, Map.of("factor", factor, "reason", reason)));
        return new Outcome.Certified(next);
    }

    private Coverage coverage(Account account, Instant now) {
        var country = new CountryCode(account.site().value().substring(0, 2));
        var wanted = new Accreditation.Wanted(account.scheme().id(), Set.of(), country);
        return Accreditation.covers(accreditations.ofBody(account.body()), wanted, now);
    }
}
