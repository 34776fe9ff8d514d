package io.ytterby.certification.claim.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.certification.certificate.app.CertificateWithdrawn;
import io.ytterby.certification.certificate.domain.CertificateId;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Ends all claims that rest on a withdrawn certificate, whatever its goods were blended into. Each batch is a transaction
 * that leaves less to do, so a crash loses nothing and nothing is done twice.
 */
@Singleton
public class CascadeWithdrawals {
    private static final int AT_ONCE = 200;

    private final Cascades cascades;
    private final EndClaims endClaims;
    private final Clock clock;

    CascadeWithdrawals(Cascades cascades, EndClaims endClaims, Clock clock) {
        this.cascades = cascades;
        this.endClaims = endClaims;
        this.clock = clock;
    }

    /** In the transaction that withdraws it. Claims that were stated before are found, none is stated after. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(@Observes CertificateWithdrawn withdrawn) {
        cascades.begin(withdrawn.id(), clock.instant());
    }

    @Scheduled(
            every = "${certification.claim.cascade-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (var certificate : cascades.running(AT_ONCE)) run(certificate);
    }

    private void run(CertificateId certificate) {
        var progress = EndClaims.Progress.NONE;
        while (!progress.done()) {
            var after = progress.last();
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            progress = QuarkusTransaction.requiringNew().call(() -> endClaims.some(certificate, after, now));
        }
    }
}
