package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.AccountKind;
import io.ytterby.certification.account.domain.Balance;
import io.ytterby.certification.account.domain.BookClaim;
import io.ytterby.certification.account.domain.Entry;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.claim.domain.BlendedFootprint;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.certification.scheme.domain.ClaimClass;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Credit of book and claim is claimed for somebody, apart from all goods, and is used up by it. */
@ApplicationScoped
public class StateBookClaim {
    private final Accounts accounts;
    private final BookClaims bookClaims;
    private final BookClaimChanges changes;
    private final Credit credit;
    private final SchemeBook schemes;
    private final Clock clock;

    StateBookClaim(
            Accounts accounts,
            BookClaims bookClaims,
            BookClaimChanges changes,
            Credit credit,
            SchemeBook schemes,
            Clock clock) {
        this.accounts = accounts;
        this.bookClaims = bookClaims;
        this.changes = changes;
        this.credit = credit;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** What is claimed, for whom and what for. */
    public record Asked(long massMg, String beneficiary, String purpose) {}

    /** All that can come of it. What is refused must be rolled back. */
    public sealed interface Outcome {
        record Stated(Account account, BookClaim claim) implements Outcome {}

        record NoSuchAccount() implements Outcome {}

        /** What is balanced against goods is given to goods. */
        record OnLotsOnly() implements Outcome {}

        /** No overdraft. */
        record TooLittle(long freeMg) implements Outcome {}
    }

    @Transactional
    public Outcome state(Actor actor, AccountId id, Asked asked) {
        var account = accounts.lookUp(id)
                .filter(found -> found.organisation().equals(actor.organisation()))
                .orElse(null);
        if (account == null) return new Outcome.NoSuchAccount();
        if (account.kind() != AccountKind.BOOK_AND_CLAIM) return new Outcome.OnLotsOnly();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.ofInstant(now, Accreditation.LEGAL_ZONE);
        return switch (credit.draw(account, asked.massMg(), today, now)) {
            case Credit.Drawn.TooLittle(long free) -> new Outcome.TooLittle(free);
            case Credit.Drawn.All(var draws, var behind) -> {
                var claim = claim(actor, account, asked, draws, behind, now);
                write(actor, account, claim);
                yield new Outcome.Stated(account, claim);
            }
        };
    }

    private BookClaim claim(
            Actor actor,
            Account account,
            Asked asked,
            List<Balance.Draw> draws,
            Map<OriginId, Certificate> behind,
            Instant now) {
        var footprint = BlendedFootprint.of(draws.stream()
                .flatMap(draw -> Optional.ofNullable(behind.get(draw.origin()))
                        .map(found -> new BlendedFootprint.Part(
                                draw.massMg(), found.form().footprint()))
                        .stream())
                .toList());
        // No stage of goods, so no threshold: it is never LOW_CARBON.
        var borne = footprint.claimClass(Optional.empty());
        boolean known = schemes.of(account.scheme()).claimClasses().value().contains(borne);
        return new BookClaim(
                ClaimId.random(),
                account.id(),
                account.organisation(),
                asked.beneficiary(),
                asked.purpose(),
                known ? borne : ClaimClass.FOOTPRINT_ONLY,
                footprint,
                BookClaim.Line.of(draws),
                now,
                actor.person(),
                null,
                null,
                1);
    }

    private void write(Actor actor, Account account, BookClaim claim) {
        bookClaims.add(claim);
        for (var line : claim.lines())
            accounts.add(
                    account,
                    new Entry(
                            account.id(),
                            Entry.Kind.BOOK_CLAIM,
                            line.parcel(),
                            line.massMg(),
                            null,
                            claim.id().value(),
                            claim.statedAt(),
                            actor.person()));
        accounts.changed(account.id());
        changes.told(actor, account, claim, "stated");
    }
}
