package io.ytterby.tracking.withdrawal.app;

import io.ytterby.credentials.codes.WithdrawnCodes;
import io.ytterby.tracking.certificate.app.CodeSigner;
import io.ytterby.tracking.withdrawal.domain.Withdrawal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The signed list of what has been withdrawn, for everybody. */
@ApplicationScoped
public class PublishWithdrawals {
    private final Withdrawals withdrawals;
    private final CodeSigner signer;
    private final Clock clock;

    PublishWithdrawals(Withdrawals withdrawals, CodeSigner signer, Clock clock) {
        this.withdrawals = withdrawals;
        this.signer = signer;
        this.clock = clock;
    }

    /** A JWS, of this very moment. */
    @Transactional
    public String list() {
        var list = new WithdrawnCodes(
                signer.issuer(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                withdrawals.ranges(Kind.REVOKED),
                withdrawals.ranges(Kind.EXPOSED),
                withdrawals.epochs());
        return list.signed(signer.key());
    }
}
