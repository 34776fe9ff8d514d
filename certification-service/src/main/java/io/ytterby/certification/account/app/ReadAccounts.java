package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.party.app.Audience;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Accounts as the one who asks may see them: the owner, the body that certifies their conversions, and authorities. */
@ApplicationScoped
public class ReadAccounts {
    private final Accounts accounts;
    private final PastCredit pastCredit;
    private final Audience audience;
    private final Clock clock;

    ReadAccounts(Accounts accounts, PastCredit pastCredit, Audience audience, Clock clock) {
        this.accounts = accounts;
        this.pastCredit = pastCredit;
        this.audience = audience;
        this.clock = clock;
    }

    public Optional<Account> one(Actor actor, AccountId id) {
        return accounts.lookUp(id).filter(found -> audience.sees(actor, found.organisation(), found.body()));
    }

    public List<Accounts.Listed<Account>> list(Actor actor, long before, int limit) {
        return accounts.list(actor.isAuthority() ? null : actor.organisation(), before, limit);
    }

    /** What is in it today. */
    public Accounts.Sums sums(Account account) {
        return accounts.sums(account.id(), LocalDate.ofInstant(clock.instant(), Accreditation.LEGAL_ZONE));
    }

    /** What was in it at a moment. */
    public Accounts.Sums sums(Account account, Instant at) {
        return pastCredit.at(account.id(), at, LocalDate.ofInstant(at, Accreditation.LEGAL_ZONE));
    }
}
