package io.ytterby.certification.credential.app;

import io.ytterby.certification.body.app.Accreditations;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.body.domain.AccreditationId;
import io.ytterby.certification.certificate.app.DeclaredFootprints;
import io.ytterby.certification.certificate.app.DeclaredFootprints.Declared;
import io.ytterby.certification.certificate.domain.Assessment;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.StatusLine;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.certification.scheme.domain.Scheme;
import io.ytterby.credentials.vc.ClaimClass;
import io.ytterby.credentials.vc.ConformityCertificate;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.vc.Envelope;
import io.ytterby.credentials.vc.Footprint;
import io.ytterby.credentials.vc.Issue;
import io.ytterby.credentials.vc.Party;
import io.ytterby.issuing.document.app.Signatures;
import io.ytterby.issuing.key.app.Dids;
import io.ytterby.issuing.key.app.IssuerKeys;
import io.ytterby.issuing.list.domain.Place;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a certificate as it was issued, in UNTP's shape, and signs it in the name of its body. */
@Singleton
class CertificateDocument {
    private static final CredentialType TYPE = CredentialType.CONFORMITY_CERTIFICATE;
    /** What is bought in is in the inventory with its own footprint: from the ground to the gate. */
    private static final String BOUNDARY = "CRADLE_TO_GATE";

    private static final int LONGEST_FACTORS = 100;

    private final IssuerKeys keys;
    private final Accreditations accreditations;
    private final DeclaredFootprints footprints;
    private final SchemeBook schemes;
    private final Dids dids;

    CertificateDocument(
            IssuerKeys keys,
            Accreditations accreditations,
            DeclaredFootprints footprints,
            SchemeBook schemes,
            Dids dids) {
        this.keys = keys;
        this.accreditations = accreditations;
        this.footprints = footprints;
        this.schemes = schemes;
        this.dids = dids;
    }

    Credential sign(Certificate certificate, Place place, Instant now) {
        var issuedAt = now.truncatedTo(ChronoUnit.SECONDS);
        var document = Issue.document(
                TYPE, envelope(certificate, place), subject(certificate).toJson());
        var signatures = Signatures.of(document, issuedAt, keys.at(place.did(), issuedAt));
        return new Credential(certificate.id(), place, signatures);
    }

    private Envelope envelope(Certificate certificate, Place place) {
        var period = line(certificate).period();
        return new Envelope(
                "urn:ytterby:certificate:" + certificate.id() + ":credential",
                new Party(place.did(), certificate.form().body().value()),
                period.from().truncatedTo(ChronoUnit.SECONDS),
                period.until(),
                dids.entries(place));
    }

    private ConformityCertificate subject(Certificate certificate) {
        var form = certificate.form();
        var scheme = schemes.of(form.scheme());
        var assessment = Objects.requireNonNull(certificate.assessment(), "an issued certificate was assessed");
        var accreditation = accreditation(assessment.accreditation());
        var claim = weakest(certificate, scheme);
        return new ConformityCertificate(
                certificate.id().toString(),
                scheme.title() + ": " + form.product(),
                organisation(form.applicant().value()),
                Names.accreditation(accreditation.id()),
                organisation(accreditation.accreditor().value()),
                scheme(scheme),
                Names.scopes(form.stages(), List.of(form.country())),
                day(assessment),
                new Party("urn:ytterby:certificate:" + certificate.id() + ":product", form.product()),
                new Party("urn:unlocode:" + form.site().value(), form.site().value()),
                ClaimClass.named(claim.name()).orElseThrow(),
                footprint(certificate));
    }

    private Accreditation accreditation(AccreditationId id) {
        return accreditations.lookUp(id).orElseThrow();
    }

    private static Party organisation(String id) {
        return new Party("urn:ytterby:organisation:" + id, id);
    }

    private static io.ytterby.credentials.vc.Scheme scheme(Scheme scheme) {
        return new io.ytterby.credentials.vc.Scheme(
                Names.scheme(scheme.key().id()),
                scheme.title(),
                scheme.provenance().source(),
                scheme.key().version(),
                scheme.inForceFrom(),
                new Party("urn:ytterby:scheme-owner:" + scheme.key().id(), scheme.title()));
    }

    /** One document has one class: the one that all its stages bear. */
    private static io.ytterby.certification.scheme.domain.ClaimClass weakest(Certificate certificate, Scheme scheme) {
        var form = certificate.form();
        return Collections.max(form.stages().stream()
                .map(stage -> form.footprint().claimClass(scheme.threshold(stage)))
                .map(borne -> scheme.claimClasses().value().contains(borne)
                        ? borne
                        : io.ytterby.certification.scheme.domain.ClaimClass.FOOTPRINT_ONLY)
                .toList());
    }

    private Footprint footprint(Certificate certificate) {
        var form = certificate.form();
        var declared = footprints.of(certificate.id()).orElse(null);
        var stated = form.footprint();
        return new Footprint(
                stated.gross().stripTrailingZeros(),
                stated.offsets().stripTrailingZeros(),
                "1 kg " + form.product().substring(0, Math.min(form.product().length(), 190)),
                Names.allocation(stated.allocation()),
                stated.gwpSet().name(),
                BOUNDARY,
                form.measuredFrom(),
                form.measuredUntil(),
                factors(declared),
                declared == null ? null : percent(declared),
                declared == null ? null : declared.digest());
    }

    private static @Nullable BigDecimal percent(Declared declared) {
        var share = declared.primaryDataShare();
        return share == null ? null : share.movePointRight(2).stripTrailingZeros();
    }

    private static String factors(@Nullable Declared declared) {
        if (declared == null) return "as assessed by the body";
        var all = declared.factors();
        return all.length() <= LONGEST_FACTORS ? all : all.substring(0, LONGEST_FACTORS - 1) + "…";
    }

    private static LocalDate day(Assessment assessment) {
        return LocalDate.ofInstant(assessment.at(), Accreditation.LEGAL_ZONE);
    }

    private static StatusLine line(Certificate certificate) {
        return Objects.requireNonNull(certificate.line(), "only what was issued is signed");
    }
}
