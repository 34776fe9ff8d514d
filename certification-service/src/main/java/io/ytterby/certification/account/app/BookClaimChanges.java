package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.BookClaim;
import io.ytterby.certification.claim.app.ClaimV1;
import io.ytterby.certification.claim.app.Claims;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Writes down what happened to a claim apart from goods, and tells it where claims on lots are told: without a lot. */
@Singleton
class BookClaimChanges {
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    BookClaimChanges(Claims claims, Journal journal, Clock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * In the transaction that wrote the rows.
     *
     * @param done in the past: {@code stated}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void told(Actor actor, Account account, BookClaim now, String done) {
        var payload = payload(account, now);
        var event = OutboxEvent.fact(
                Topic.CERTIFICATION_CLAIM,
                now.id().toString(),
                now.version(),
                "claim-" + done,
                "certification.claim",
                clock.instant(),
                payload);
        journal.write(new Change(actor, "book-claim." + done, "book-claim/" + now.id(), payload, event));
    }

    private ClaimV1 payload(Account account, BookClaim claim) {
        var certificates = claims.certificates(
                claim.lines().stream().map(BookClaim.Line::origin).toList());
        var footprint = claim.footprint();
        return new ClaimV1(
                claim.id().toString(),
                claim.version(),
                (claim.stands() ? Claim.State.ACTIVE : Claim.State.WITHDRAWN).name(),
                null,
                claim.organisation().value(),
                account.scheme(),
                CustodyModel.BOOK_AND_CLAIM.name(),
                claim.claimClass().name(),
                claim.stands()
                        ? claim.lines().stream()
                                .map(line -> new ClaimV1.LineV1(
                                        account.element().name(),
                                        line.massMg(),
                                        String.valueOf(certificates.get(line.origin()))))
                                .toList()
                        : List.of(),
                new ClaimV1.FootprintV1(footprint.gross(), footprint.offsets(), footprint.net()),
                footprint.euConsumerClaimAllowed(),
                claim.statedAt(),
                claim.because());
    }
}
