package io.ytterby.certification.certificate.app;

import io.ytterby.certification.body.app.Accreditations;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.body.domain.Coverage;
import io.ytterby.certification.certificate.domain.Assessment;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An assessor of the body says what was found. The body must be accredited for it at that moment. */
@ApplicationScoped
public class AssessCertificate {
    private final Certificates certificates;
    private final CertificateChanges changes;
    private final Accreditations accreditations;
    private final Clock clock;

    AssessCertificate(
            Certificates certificates, CertificateChanges changes, Accreditations accreditations, Clock clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.accreditations = accreditations;
        this.clock = clock;
    }

    @Transactional
    public CertificateOutcome assess(Actor actor, CertificateId id, boolean conforms, String findings) {
        var found = certificates.lock(id).orElse(null);
        if (found == null || !found.form().body().equals(actor.organisation()))
            return new CertificateOutcome.NoSuchCertificate();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (coverage(found, now)) {
            case Coverage.NotCovered(var why) -> new CertificateOutcome.NotAccredited(why);
            case Coverage.Covered(var by) -> {
                var assessment = new Assessment(actor.person(), now, conforms, findings, by);
                yield CertificateOutcome.of(
                        found.assess(assessment), next -> changes.moved(actor, next, "assessed", findings));
            }
        };
    }

    /** Whether the body is accredited for what is asked of it. */
    Coverage coverage(Certificate certificate, Instant at) {
        var form = certificate.form();
        var wanted = new Accreditation.Wanted(form.scheme().id(), form.stages(), form.country());
        return Accreditation.covers(accreditations.ofBody(form.body()), wanted, at);
    }
}
