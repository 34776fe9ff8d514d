package io.ytterby.certification.certificate.app;

import io.ytterby.certification.body.domain.Coverage;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.Period;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another person of the body issues or refuses. The body must still be accredited then. */
@ApplicationScoped
public class DecideCertificate {
    private final Certificates certificates;
    private final CertificateChanges changes;
    private final AssessCertificate assess;
    private final SchemeBook schemes;
    private final Clock clock;

    DecideCertificate(
            Certificates certificates,
            CertificateChanges changes,
            AssessCertificate assess,
            SchemeBook schemes,
            Clock clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.assess = assess;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Transactional
    public CertificateOutcome refuse(Actor actor, CertificateId id, String reason) {
        var found = locked(actor, id).orElse(null);
        if (found == null) return new CertificateOutcome.NoSuchCertificate();
        return CertificateOutcome.of(
                found.refuse(actor.person(), reason, now()), next -> changes.moved(actor, next, "refused", reason));
    }

    /**
     * Issues it, and ends what it takes the place of.
     *
     * @param from null for now
     * @param until null for as late as the scheme allows
     */
    @Transactional
    public CertificateOutcome issue(
            Actor actor, CertificateId id, String reason, @Nullable Instant from, @Nullable Instant until) {
        var found = locked(actor, id).orElse(null);
        if (found == null) return new CertificateOutcome.NoSuchCertificate();
        var now = now();
        if (assess.coverage(found, now) instanceof Coverage.NotCovered(var why))
            return new CertificateOutcome.NotAccredited(why);
        int years = schemes.of(found.form().scheme()).validityYears().value();
        var latest = Period.latest(found.form().measuredUntil(), years);
        var first = from == null ? now : from;
        var end = until == null ? latest : until;
        if (!end.isAfter(first))
            return new CertificateOutcome.Refused(new Certificate.Outcome.OutsidePeriod(first, latest));
        var step = found.issue(actor.person(), reason, new Period(first, end), years, now);
        if (step instanceof Certificate.Outcome.Moved) {
            var refused = supersede(actor, found, reason, now);
            if (refused != null) return refused;
        }
        return CertificateOutcome.of(step, next -> changes.moved(actor, next, "issued", reason));
    }

    private @Nullable CertificateOutcome supersede(Actor actor, Certificate heir, String reason, Instant now) {
        var id = heir.form().supersedes();
        if (id == null) return null;
        var before = certificates.lock(id).orElseThrow();
        var outcome = CertificateOutcome.of(
                before.supersede(actor.person(), reason, now, now),
                next -> changes.moved(actor, next, "superseded", reason));
        return outcome instanceof CertificateOutcome.Done ? null : outcome;
    }

    private Optional<Certificate> locked(Actor actor, CertificateId id) {
        return certificates.lock(id).filter(found -> found.form().body().equals(actor.organisation()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
