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
import java.util.UUID;

/** A firm asks a body to certify goods of a site. */
@ApplicationScoped
public class ApplyForCertificate {
    private final Certificates certificates;
    private final CertificateChanges changes;
    private final SchemeBook schemes;
    private final DeclaredFootprints footprints;
    private final Clock clock;

    ApplyForCertificate(
            Certificates certificates,
            CertificateChanges changes,
            SchemeBook schemes,
            DeclaredFootprints footprints,
            Clock clock) {
        this.certificates = certificates;
        this.changes = changes;
        this.schemes = schemes;
        this.footprints = footprints;
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

        /** None of the applicant's, of this scheme and product, that is current. */
        record NoSuchFootprint(UUID id) implements Outcome {}
    }

    /** By figures alone: the body vouches for them. */
    @Transactional
    public Outcome apply(Actor actor, CertificateForm form) {
        return judge(actor, form);
    }

    /** By a declared footprint: its figures and its period count, whatever the form says of them. */
    @Transactional
    public Outcome apply(Actor actor, CertificateForm form, UUID footprint) {
        var declared = footprints
                .current(footprint, form.applicant())
                .filter(found ->
                        found.scheme().equals(form.scheme()) && found.product().equals(form.product()))
                .orElse(null);
        if (declared == null) return new Outcome.NoSuchFootprint(footprint);
        var outcome = judge(actor, form.of(declared.figures(), declared.measuredFrom(), declared.measuredUntil()));
        if (outcome instanceof Outcome.Applied(var applied)) footprints.attach(applied.id(), footprint);
        return outcome;
    }

    private Outcome judge(Actor actor, CertificateForm form) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var scheme = schemes.schemes().of(form.scheme()).orElse(null);
        if (scheme == null) return new Outcome.NoSuchScheme(form.scheme());
        var day = LocalDate.ofInstant(now, Accreditation.LEGAL_ZONE);
        if (!scheme.inForceOn(day)) return new Outcome.NotInForce(scheme, day);
        var stages = new TreeSet<>(form.stages());
        stages.removeAll(scheme.stages().value());
        var models = new TreeSet<>(form.models());
        models.removeAll(scheme.models().value());
        boolean offsets =
                !scheme.offsetsCount().value() && form.footprint().offsets().signum() > 0;
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
