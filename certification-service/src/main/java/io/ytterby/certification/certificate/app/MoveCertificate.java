package io.ytterby.certification.certificate.app;

import io.ytterby.certification.certificate.domain.Audit;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What happens to a certificate beside its assessment and decision. */
@ApplicationScoped
public class MoveCertificate {
    private final Certificates certificates;
    private final CertificateChanges changes;
    private final Clock clock;

    MoveCertificate(Certificates certificates, CertificateChanges changes, Clock clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.clock = clock;
    }

    /** The applicant takes it back before it is decided. */
    @Transactional
    public CertificateOutcome retract(Actor actor, CertificateId id, String reason) {
        return move(
                actor,
                certificates.lock(id).filter(found -> found.form().applicant().equals(actor.organisation())),
                "retracted",
                reason,
                (found, now) -> found.retract());
    }

    /** @param validAt from when on; null for now */
    @Transactional
    public CertificateOutcome suspend(Actor actor, CertificateId id, String reason, @Nullable Instant validAt) {
        return move(
                actor,
                overseen(actor, id),
                "suspended",
                reason,
                (found, now) -> found.suspend(
                        StatusEvent.Cause.SUSPENDED_FOR_CAUSE,
                        actor.person(),
                        reason,
                        validAt == null ? now : validAt,
                        now));
    }

    @Transactional
    public CertificateOutcome reinstate(Actor actor, CertificateId id, String reason) {
        return move(
                actor,
                overseen(actor, id),
                "reinstated",
                reason,
                (found, now) -> found.reinstate(actor.person(), reason, now));
    }

    /** @param validAt from when on it was never to be relied on; null for now */
    @Transactional
    public CertificateOutcome withdraw(Actor actor, CertificateId id, String reason, @Nullable Instant validAt) {
        return move(
                actor,
                overseen(actor, id),
                "withdrawn",
                reason,
                (found, now) -> found.withdraw(actor.person(), reason, validAt == null ? now : validAt, now));
    }

    /** Records a surveillance audit; a failed one suspends. */
    @Transactional
    public CertificateOutcome audited(Actor actor, CertificateId id, Instant doneAt, boolean passed, String findings) {
        var audit = new Audit(doneAt.truncatedTo(ChronoUnit.MICROS), actor.person(), passed, findings);
        var found = certificates.lock(id).filter(one -> one.form().body().equals(actor.organisation()));
        var outcome = move(actor, found, "audited", findings, (one, now) -> one.audited(audit, now));
        if (outcome instanceof CertificateOutcome.Done)
            certificates.addAudit(id, audit, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return outcome;
    }

    /** The body that issued it, or an authority. */
    private Optional<Certificate> overseen(Actor actor, CertificateId id) {
        return certificates
                .lock(id)
                .filter(found -> actor.isAuthority() || found.form().body().equals(actor.organisation()));
    }

    private CertificateOutcome move(
            Actor actor,
            Optional<Certificate> locked,
            String done,
            String reason,
            BiFunction<Certificate, Instant, Certificate.Outcome> step) {
        if (locked.isEmpty()) return new CertificateOutcome.NoSuchCertificate();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return CertificateOutcome.of(step.apply(locked.get(), now), next -> changes.moved(actor, next, done, reason));
    }
}
