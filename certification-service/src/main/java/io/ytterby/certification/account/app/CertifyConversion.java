package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The account's body certifies how much credit a milligram of input makes. What was deposited before keeps its factor. */
@ApplicationScoped
public class CertifyConversion {
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;

    CertifyConversion(Accounts accounts, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Certified(Account account) implements Outcome {}

        record NoSuchAccount() implements Outcome {}

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
        var next = account.with(factor, fromDay == null ? today : fromDay, now, actor.person(), reason);
        accounts.add(id, next.conversions().getLast());
        journal.write(new Change(
                actor, "account.conversion-certified", "account/" + id, Map.of("factor", factor, "reason", reason)));
        return new Outcome.Certified(next);
    }
}
