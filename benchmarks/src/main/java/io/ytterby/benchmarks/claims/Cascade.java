package io.ytterby.benchmarks.claims;

import io.ytterby.benchmarks.service.ServiceInProcess;
import io.ytterby.certification.account.app.Accounts;
import io.ytterby.certification.account.app.BookClaims;
import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.app.Cascades;
import io.ytterby.certification.claim.app.Claims;
import io.ytterby.certification.claim.app.Dependents;
import io.ytterby.certification.claim.app.EndClaims;
import io.ytterby.certification.withdrawal.app.Withdrawals;
import io.ytterby.kernel.LotId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** The service's own cascade, batch by batch in transactions that wait for the disk. */
final class Cascade {
    private static final CertificateId WITHDRAWN = new CertificateId(CascadeLoad.WITHDRAWN);

    private final ServiceInProcess service;
    private final EndClaims endClaims;
    private final Withdrawals withdrawals;

    Cascade(ServiceInProcess service) {
        this.service = service;
        service.wiring()
                .with(Cascades.class, "io.ytterby.certification.claim.db.SqlCascades")
                .with(Claims.class, "io.ytterby.certification.claim.db.SqlClaims")
                .with(Certificates.class, "io.ytterby.certification.certificate.db.SqlCertificates")
                .with(Dependents.class, "io.ytterby.certification.account.app.EndBookClaims")
                .with(Accounts.class, "io.ytterby.certification.account.db.SqlAccounts")
                .with(BookClaims.class, "io.ytterby.certification.account.db.SqlBookClaims")
                .with(Withdrawals.class, "io.ytterby.certification.withdrawal.db.SqlWithdrawals");
        endClaims = service.wiring().get(EndClaims.class);
        withdrawals = service.wiring().get(Withdrawals.class);
    }

    /** How long it takes to say whom it would touch: all counts, and the first hundred lots. */
    long look() throws Exception {
        long begin = System.nanoTime();
        service.inTransaction(() -> withdrawals.progress(WITHDRAWN, null));
        service.inTransaction(() -> withdrawals.lots(WITHDRAWN, null, new LotId(new UUID(0, 0)), 100));
        return ClaimsBench.millis(begin);
    }

    long run() throws Exception {
        long begin = System.nanoTime();
        var progress = EndClaims.Progress.NONE;
        while (!progress.done()) {
            var after = progress.last();
            progress = service.inTransaction(() -> endClaims.some(WITHDRAWN, after, Instant.now()));
        }
        return ClaimsBench.millis(begin);
    }

    /** Whether nothing rests on it any more, each claim was told to have ended, and all else stands as it did. */
    boolean isWhole(int lots) throws SQLException {
        try (var connection = service.server().connect("bench");
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM claim WHERE state = 'WITHDRAWN' AND version = 2),
                               (SELECT count(*) FROM claim WHERE state = 'ACTIVE'),
                               (SELECT coalesce(sum(claimed_mg), 0) FROM holding),
                               (SELECT count(*) FROM claim_event WHERE word = 'WITHDRAWN'),
                               (SELECT count(*) FROM outbox),
                               (SELECT count(*) FROM claim_cascade WHERE ended_at IS NOT NULL AND claims_ended = %d)""".formatted(lots))) {
            row.next();
            boolean whole = row.getLong(1) == lots
                    && row.getLong(2) == 0
                    && row.getLong(3) == 0
                    && row.getLong(4) == lots
                    && row.getLong(5) == lots
                    && row.getLong(6) == 1;
            if (!whole) System.out.println("the books are not as they must be after it");
            return whole;
        }
    }
}
