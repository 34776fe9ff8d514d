package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.Balance;
import io.ytterby.certification.account.domain.Entry;
import io.ytterby.certification.account.domain.Parcel;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.claim.app.Books;
import io.ytterby.certification.claim.app.Claims;
import io.ytterby.certification.claim.domain.Apportion;
import io.ytterby.certification.claim.domain.Held;
import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.OriginKey;
import io.ytterby.certification.claim.domain.Via;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.kernel.LotId;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A custodian gives up certified mass in a lot and has it credited, times the account's conversion factor. */
@ApplicationScoped
public class DepositMass {
    private final Accounts accounts;
    private final Credit credit;
    private final Books books;
    private final Claims claims;
    private final SchemeBook schemes;
    private final Journal journal;
    private final Clock clock;

    DepositMass(
            Accounts accounts,
            Credit credit,
            Books books,
            Claims claims,
            SchemeBook schemes,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.credit = credit;
        this.books = books;
        this.claims = claims;
        this.schemes = schemes;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Deposited(Account account) implements Outcome {}

        record NoSuchAccount() implements Outcome {}

        record NoSuchLot() implements Outcome {}

        record BooksBehind() implements Outcome {}

        /** Its body has certified no conversion factor for today. */
        record NoConversion() implements Outcome {}

        /** Less is certified, for this account, and unclaimed. */
        record TooLittle(long freeMg) implements Outcome {}

        /** A claim says that all of the lot is certified. */
        record ClaimedAsAWhole(CustodyModel model) implements Outcome {}
    }

    /** @param milligrams of the account's element */
    @Transactional
    public Outcome deposit(Actor actor, AccountId id, LotId lotId, long milligrams) {
        var account = accounts.lookUp(id)
                .filter(found -> found.organisation().equals(actor.organisation()))
                .orElse(null);
        if (account == null) return new Outcome.NoSuchAccount();
        var lot = books.lot(lotId)
                .filter(found -> found.custodian().equals(actor.organisation()) && found.isThere())
                .orElse(null);
        if (lot == null) return new Outcome.NoSuchLot();
        var book = books.lock(List.of(lotId)).get(lotId);
        if (book == null || book.massMg() != lot.massMg()) return new Outcome.BooksBehind();
        var whole = claims.modelsOn(lotId).stream()
                .filter(model -> model.isStrongerThan(CustodyModel.CONTROLLED_BLENDING))
                .findFirst();
        if (whole.isPresent()) return new Outcome.ClaimedAsAWhole(whole.get());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var factor = account.conversionOn(LocalDate.ofInstant(now, Accreditation.LEGAL_ZONE));
        if (factor.isEmpty()) return new Outcome.NoConversion();
        return giveUp(actor, account, book, milligrams, factor.get(), now);
    }

    /** In proportion to what is free of each origin. What came out of an account once does not go into one again. */
    private Outcome giveUp(
            Actor actor, Account account, LotBook book, long milligrams, BigDecimal factor, Instant now) {
        var element = book.of(account.element());
        var origins = element.certified().keySet().stream()
                .filter(key -> key.via() == Via.PHYSICAL)
                .toList();
        var usable =
                credit.usable(account, origins.stream().map(OriginKey::origin).toList(), now);
        var keys =
                origins.stream().filter(key -> usable.containsKey(key.origin())).toList();
        var free = keys.stream()
                .mapToLong(key ->
                        element.certified().getOrDefault(key, new Held(0, 0)).freeMg())
                .toArray();
        long there = Arrays.stream(free).sum();
        if (milligrams > there) return new Outcome.TooLittle(there);
        var parts = Apportion.of(milligrams, free);
        var next = element;
        long credited = 0;
        for (int i = 0; i < parts.length; i++) {
            long made = parts[i] == 0 ? 0 : Balance.credit(parts[i], factor);
            if (made == 0) continue;
            next = next.giveUp(keys.get(i), parts[i]);
            credited += made;
            add(actor, account, book.lot(), new Part(keys.get(i), parts[i], made), factor, now);
        }
        if (credited == 0) return new Outcome.TooLittle(there);
        books.write(book.with(account.element(), next));
        return told(actor, account, book.lot(), milligrams, credited);
    }

    private record Part(OriginKey key, long inputMg, long creditMg) {}

    private void add(Actor actor, Account account, LotId lot, Part part, BigDecimal factor, Instant now) {
        var today = LocalDate.ofInstant(now, Accreditation.LEGAL_ZONE);
        int months = schemes.of(account.scheme()).balanceMonths().value();
        var parcel =
                Parcel.fresh(UUID.randomUUID(), part.key().origin(), part.creditMg(), account.periodEnd(today, months));
        accounts.add(account.id(), parcel, part.inputMg(), factor, today);
        accounts.add(
                account,
                new Entry(
                        account.id(),
                        Entry.Kind.DEPOSIT,
                        parcel.id(),
                        part.creditMg(),
                        lot,
                        null,
                        now,
                        actor.person()));
    }

    private Outcome told(Actor actor, Account account, LotId lot, long milligrams, long credited) {
        accounts.changed(account.id());
        journal.write(new Change(
                actor,
                "account.deposited",
                "account/" + account.id(),
                Map.of("lot", lot.toString(), "inputMg", milligrams, "creditMg", credited)));
        return new Outcome.Deposited(accounts.lookUp(account.id()).orElseThrow());
    }
}
