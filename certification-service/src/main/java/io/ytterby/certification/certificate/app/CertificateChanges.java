package io.ytterby.certification.certificate.app;

import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.party.app.Audience;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.certification.scheme.domain.Surveillance;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes down what happened to a certificate, and tells the others how an issued one stands. */
@Singleton
public class CertificateChanges {
    private final Certificates certificates;
    private final SchemeBook schemes;
    private final Audience audience;
    private final Journal journal;
    private final Event<CertificateWithdrawn> withdrawals;
    private final Event<CertificateMoved> moves;
    private final Clock clock;

    CertificateChanges(
            Certificates certificates,
            SchemeBook schemes,
            Audience audience,
            Journal journal,
            Event<CertificateWithdrawn> withdrawals,
            Event<CertificateMoved> moves,
            Clock clock) {
        this.certificates = certificates;
        this.schemes = schemes;
        this.audience = audience;
        this.journal = journal;
        this.withdrawals = withdrawals;
        this.moves = moves;
        this.clock = clock;
    }

    /** A new application: nobody but its parties hears of it before it is issued. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void added(Actor actor, Certificate applied) {
        certificates.add(applied);
        journal.write(new Change(
                actor,
                "certificate.applied",
                "certificate/" + applied.id(),
                Map.of(
                        "scheme",
                        applied.form().scheme().toString(),
                        "body",
                        applied.form().body().value())));
    }

    /**
     * Writes the next state of a locked one. A crash point named as the action stands at its end.
     *
     * @param done in the past: {@code suspended}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moved(Actor actor, Certificate next, String done, String reason) {
        certificates.update(next, next.auditLate(surveillance(next)));
        var events = told(next, "certificate-" + done).stream().toList();
        var detail = Map.of("reason", reason, "step", next.step().name());
        journal.write(new Change(actor, "certificate." + done, "certificate/" + next.id(), detail, events));
        moves.fire(new CertificateMoved(next, reason));
        if (done.equals("withdrawn")) withdrawals.fire(new CertificateWithdrawn(next.id()));
        CrashPoint.reached("certificate." + done);
    }

    /** An issued certificate as the others are told it; empty of any other. */
    public Optional<OutboxEvent> told(Certificate certificate, String fact) {
        var line = certificate.line();
        if (line == null) return Optional.empty();
        var now = clock.instant();
        var form = certificate.form();
        var payload = CertificateV1.of(
                certificate,
                line,
                certificate.auditDue(surveillance(certificate)),
                audience.of(form.applicant(), form.body()),
                now);
        return Optional.of(OutboxEvent.state(
                Topic.CERTIFICATION_CERTIFICATE,
                certificate.id().toString(),
                certificate.version(),
                fact,
                now,
                payload));
    }

    private Surveillance surveillance(Certificate certificate) {
        return schemes.of(certificate.form().scheme()).surveillance().value();
    }
}
