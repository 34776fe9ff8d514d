package io.ytterby.certification.certificate.app;

import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateForm;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.Scheme;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;

/** A firm asks a body to certify goods of a site. */
@ApplicationScoped
public class ApplyForCertificate {
    private final Certificates certificates;
    private final CertificateChanges changes;
    private final SchemeBook schemes;
    private final Clock clock;

    ApplyForCertificate(
            Certificates certificates, CertificateChanges changes, SchemeBook schemes, Clock clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Applied(Certificate certificate) implements Outcome {}

        record NoSuchScheme(SchemeKey key) implements Outcome {}

        /** Not on this day. */
        record NotInForce(Scheme scheme, LocalDate day) implements Outcome {}

        /** The scheme is not made for these. */
        record NotOfTheScheme(Set<Stage> stages, Set<CustodyModel> models, boolean offsets) implements Outcome {}

        /** It takes the place of none of the applicant's valid certificates of that body. */
        record NothingToSupersede(CertificateId id) implements Outcome {}
    }

    @Transactional
    public Outcome apply(Actor actor, CertificateForm form) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var scheme = schemes.schemes().of(form.scheme()).orElse(null);
        if (scheme == null) return new Outcome.NoSuchScheme(form.scheme());
        var day = LocalDate.ofInstant(now, Accreditation.LEGAL_ZONE);
        if (!scheme.inForceOn(day)) return new Outcome.NotInForce(scheme, day);
        var stages = new TreeSet<>(form.stages());
        stages.removeAll(scheme.stages().value());
        var models = new TreeSet<>(form.models());
        models.removeAll(scheme.models().value());
        boolean offsets = !scheme.offsetsCount().value() && form.footprint().offsets().signum() > 0;
        if (!stages.isEmpty() || !models.isEmpty() || offsets)
            return new Outcome.NotOfTheScheme(stages, models, offsets);
        var before = form.supersedes();
        if (before != null && !canSupersede(form, before)) return new Outcome.NothingToSupersede(before);
        var applied = Certificate.applied(form, actor.person(), now);
        changes.added(actor, applied);
        return new Outcome.Applied(applied);
    }

    private boolean canSupersede(CertificateForm form, CertificateId before) {
        return certificates
                .lookUp(before)
                .filter(found -> found.form().applicant().equals(form.applicant())
                        && found.form().body().equals(form.body()))
                .map(Certificate::line)
                .filter(line -> !line.isEnded())
                .isPresent();
    }
}
