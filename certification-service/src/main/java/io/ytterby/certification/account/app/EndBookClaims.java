package io.ytterby.certification.account.app;

import io.ytterby.certification.certificate.app.CertificateWithdrawn;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.app.Dependents;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * What a withdrawal does to accounts: what is left of the certificate's parcels is worth nothing from that moment, in the same
 * transaction; what was claimed from them apart from goods ends batch by batch, with the claims on lots.
 */
@Singleton
public class EndBookClaims implements Dependents {
    private static final Actor FOLLOWS = Actor.system("certification");

    private final Accounts accounts;
    private final BookClaims bookClaims;
    private final BookClaimChanges changes;
    private final Journal journal;
    private final Clock clock;

    EndBookClaims(Accounts accounts, BookClaims bookClaims, BookClaimChanges changes, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.bookClaims = bookClaims;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forfeit(@Observes CertificateWithdrawn withdrawn) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var detail = Map.of("certificate", withdrawn.id().toString());
        var lost = accounts.forfeit(withdrawn.id(), now, FOLLOWS.person());
        if (lost.isEmpty()) return;
        journal.write(lost.stream()
                .map(account -> new Change(FOLLOWS, "account.forfeited", "account/" + account, detail))
                .toList());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int endSome(CertificateId certificate, int limit, Instant now) {
        var resting = bookClaims.lockResting(certificate, limit);
        for (var claim : resting) {
            var ended = claim.withdrawn("Certificate " + certificate + " was withdrawn", now);
            bookClaims.update(ended);
            changes.told(FOLLOWS, accounts.lookUp(claim.account()).orElseThrow(), ended, "withdrawn");
        }
        return resting.size();
    }
}
