package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.AccountKind;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A firm opens an account of a site. It is good for nothing until its body has certified a conversion factor. */
@ApplicationScoped
public class OpenAccount {
    private final Accounts accounts;
    private final SchemeBook schemes;
    private final Journal journal;
    private final Clock clock;

    OpenAccount(Accounts accounts, SchemeBook schemes, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.schemes = schemes;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is asked for. */
    public record Asked(OrganisationId body, Unlocode site, Element element, SchemeKey scheme, AccountKind kind) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        record Opened(Account account) implements Outcome {}

        record NoSuchScheme() implements Outcome {}

        /** The scheme has no accounts of that kind. */
        record NotOfTheScheme() implements Outcome {}

        record ThereIsOne() implements Outcome {}
    }

    @Transactional
    public Outcome open(Actor actor, Asked asked) {
        var scheme = schemes.schemes().of(asked.scheme()).orElse(null);
        if (scheme == null) return new Outcome.NoSuchScheme();
        if (!scheme.models().value().contains(asked.kind().model())) return new Outcome.NotOfTheScheme();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = new Account(
                AccountId.random(),
                actor.organisation(),
                asked.body(),
                asked.site(),
                asked.element(),
                asked.scheme(),
                asked.kind(),
                LocalDate.ofInstant(now, Accreditation.LEGAL_ZONE),
                List.of(),
                now,
                actor.person(),
                1);
        if (!accounts.add(account)) return new Outcome.ThereIsOne();
        journal.write(new Change(
                actor,
                "account.opened",
                "account/" + account.id(),
                Map.of(
                        "kind",
                        asked.kind().name(),
                        "element",
                        asked.element().name(),
                        "site",
                        asked.site().value())));
        return new Outcome.Opened(account);
    }
}
