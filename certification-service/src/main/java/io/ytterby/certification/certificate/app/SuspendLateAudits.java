package io.ytterby.certification.certificate.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Suspends certificates whose audit is missing after its grace, from the moment at which the grace was over. */
@Singleton
public class SuspendLateAudits {
    private static final int BATCH = 100;
    private static final Actor CLOCK = Actor.system("certification");

    private final Certificates certificates;
    private final CertificateChanges changes;
    private final SchemeBook schemes;
    private final Clock clock;

    SuspendLateAudits(Certificates certificates, CertificateChanges changes, SchemeBook schemes, Clock clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Scheduled(
            every = "${certification.certificate.late-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        suspendLate(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Each certificate in a transaction of its own. */
    public void suspendLate(Instant now) {
        for (var id : certificates.auditsLate(now, BATCH))
            QuarkusTransaction.requiringNew().run(() -> suspend(id, now));
    }

    private void suspend(CertificateId id, Instant now) {
        var found = certificates.lock(id).orElseThrow();
        var late =
                found.auditLate(schemes.of(found.form().scheme()).surveillance().value());
        if (late == null || now.isBefore(late)) return; // it was audited meanwhile
        var reason = "No surveillance audit within its time and grace";
        var step = found.suspend(StatusEvent.Cause.AUDIT_LATE, CLOCK.person(), reason, late, now);
        if (step instanceof Certificate.Outcome.Moved(var next)) changes.moved(CLOCK, next, "suspended", reason);
    }
}
