package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.AccountKind;
import io.ytterby.certification.account.domain.Balance;
import io.ytterby.certification.account.domain.Entry;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.claim.app.Books;
import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.OriginKey;
import io.ytterby.certification.claim.domain.Via;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Credit of a mass balance makes mass in a lot of the same firm certified: marked as such, and of the same origins. */
@ApplicationScoped
public class AllocateCredit {
    private final Accounts accounts;
    private final Credit credit;
    private final Books books;
    private final Journal journal;
    private final Clock clock;

    AllocateCredit(Accounts accounts, Credit credit, Books books, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.credit = credit;
        this.books = books;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. What is refused must be rolled back. */
    public sealed interface Outcome {
        record Allocated(Account account) implements Outcome {}

        record NoSuchAccount() implements Outcome {}

        record NoSuchLot() implements Outcome {}

        record BooksBehind() implements Outcome {}

        /** What is claimed apart from goods never comes onto goods. */
        record NotOnLots() implements Outcome {}

        /** No overdraft. */
        record TooLittle(long freeMg) implements Outcome {}

        /** No more of the lot is uncertified. */
        record LotIsFull(long uncertifiedMg) implements Outcome {}
    }

    /** @param milligrams of the account's element */
    @Transactional
    public Outcome allocate(Actor actor, AccountId id, LotId lotId, long milligrams) {
        var account = accounts.lookUp(id)
                .filter(found -> found.organisation().equals(actor.organisation()))
                .orElse(null);
        if (account == null) return new Outcome.NoSuchAccount();
        if (account.kind() != AccountKind.MASS_BALANCE) return new Outcome.NotOnLots();
        var lot = books.lot(lotId)
                .filter(found -> found.custodian().equals(actor.organisation()) && found.isThere())
                .orElse(null);
        if (lot == null) return new Outcome.NoSuchLot();
        var book = books.lock(List.of(lotId)).get(lotId);
        if (book == null || book.massMg() != lot.massMg()) return new Outcome.BooksBehind();
        long room = book.of(account.element()).uncertifiedMg();
        if (milligrams > room) return new Outcome.LotIsFull(room);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.ofInstant(now, Accreditation.LEGAL_ZONE);
        return switch (credit.draw(account, milligrams, today, now)) {
            case Credit.Drawn.TooLittle(long free) -> new Outcome.TooLittle(free);
            case Credit.Drawn.All(var draws, var _) -> write(actor, account, book, draws, now);
        };
    }

    private Outcome write(Actor actor, Account account, LotBook book, List<Balance.Draw> draws, Instant now) {
        var element = book.of(account.element());
        long mass = 0;
        for (var draw : draws) {
            element = element.certify(new OriginKey(draw.origin(), Via.MASS_BALANCE), draw.massMg());
            mass += draw.massMg();
            accounts.add(
                    account,
                    new Entry(
                            account.id(),
                            Entry.Kind.ALLOCATION,
                            draw.parcel(),
                            draw.massMg(),
                            book.lot(),
                            null,
                            now,
                            actor.person()));
        }
        books.write(book.with(account.element(), element));
        accounts.changed(account.id());
        journal.write(new Change(
                actor,
                "account.allocated",
                "account/" + account.id(),
                Map.of("lot", book.lot().toString(), "massMg", mass)));
        return new Outcome.Allocated(accounts.lookUp(account.id()).orElseThrow());
    }
}
