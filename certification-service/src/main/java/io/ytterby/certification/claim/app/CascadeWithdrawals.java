package io.ytterby.certification.claim.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.certification.certificate.app.CertificateWithdrawn;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends all claims that rest on a withdrawn certificate, whatever its goods were blended into. Each batch is a transaction
 * that leaves less to do, so a crash loses nothing and nothing is done twice.
 */
@Singleton
public class CascadeWithdrawals {
    private static final Actor FOLLOWS = Actor.system("certification");

    private final Books books;
    private final Claims claims;
    private final ClaimChanges changes;
    private final Clock clock;
    private final int batch;

    CascadeWithdrawals(
            Books books,
            Claims claims,
            ClaimChanges changes,
            Clock clock,
            @ConfigProperty(name = "certification.claim.cascade-batch", defaultValue = "200") int batch) {
        this.books = books;
        this.claims = claims;
        this.changes = changes;
        this.clock = clock;
        this.batch = batch;
    }

    /** In the transaction that withdraws it. Claims that were stated before are found, none is stated after. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(@Observes CertificateWithdrawn withdrawn) {
        claims.beginCascade(withdrawn.id(), clock.instant());
    }

    @Scheduled(
            every = "${certification.claim.cascade-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (var certificate : claims.runningCascades(batch)) {
            boolean more = true;
            while (more) more = QuarkusTransaction.requiringNew().call(() -> batch(certificate));
        }
    }

    private boolean batch(CertificateId certificate) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var resting = claims.restingOn(certificate, batch);
        for (var id : resting) end(id, certificate, now);
        claims.countCascade(certificate, resting.size(), resting.isEmpty(), now);
        return !resting.isEmpty();
    }

    private void end(ClaimId id, CertificateId certificate, Instant now) {
        var seen = claims.lookUp(id).orElseThrow();
        var _ = books.lock(List.of(seen.lot())); // the book first, as everybody who changes a claim does
        var claim = claims.lock(id).orElseThrow();
        if (claim.sources().isEmpty()) return;
        for (var source : claim.sources()) books.release(claim.lot(), source);
        var next = claim.withdrawn("Certificate " + certificate + " was withdrawn", now);
        claims.update(next);
        changes.told(FOLLOWS, next, "withdrawn");
    }
}
