package io.ytterby.certification.certificate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.certificate.app.CertificateV1;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateForm;
import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.certification.scheme.domain.ClaimClass;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.Scheme;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.certification.scheme.domain.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it stands at a moment.
 *
 * @param status at {@code asOf}, with what was known at {@code knownAt}; absent unless it was issued
 * @param claimClass what goods under it may be called at most, per stage
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateReply(
        String certificateId,
        String step,
        @Nullable String status,
        Instant asOf,
        @Nullable Instant knownAt,
        String applicant,
        String body,
        SchemeKey scheme,
        String site,
        String product,
        List<Stage> stages,
        List<CustodyModel> custodyModels,
        LocalDate measuredFrom,
        LocalDate measuredUntil,
        CertificateV1.FootprintV1 footprint,
        Map<Stage, ClaimClass> claimClass,
        Instant appliedAt,
        @Nullable AssessmentReply assessment,
        @Nullable DecisionReply decision,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant auditDue,
        @Nullable String supersedes,
        List<EventReply> statusEvents,
        long version) {
    /** What was found. */
    record AssessmentReply(Instant at, String by, boolean conforms, String findings, String accreditationId) {}

    /** What was decided. */
    record DecisionReply(Instant at, String by, boolean issued, String reason) {}

    /** What changed how it stands: from when it counts and when it was said. */
    record EventReply(int seq, String word, String cause, Instant validAt, Instant recordedAt, String reason) {
        static EventReply of(StatusEvent event) {
            return new EventReply(
                    event.seq(),
                    event.word().name(),
                    event.cause().name(),
                    event.validAt(),
                    event.recordedAt(),
                    event.reason());
        }
    }

    static CertificateReply of(Certificate found, Scheme scheme, Instant asOf, @Nullable Instant knownAt) {
        var form = found.form();
        var line = found.line();
        var known = knownAt == null ? Instant.MAX : knownAt;
        var supersedes = form.supersedes();
        return new CertificateReply(
                found.id().toString(),
                found.step().name(),
                line == null ? null : line.at(asOf, known).name(),
                asOf,
                knownAt,
                form.applicant().value(),
                form.body().value(),
                form.scheme(),
                form.site().value(),
                form.product(),
                form.stages().stream().sorted().toList(),
                form.models().stream().sorted().toList(),
                form.measuredFrom(),
                form.measuredUntil(),
                CertificateV1.FootprintV1.of(form.footprint()),
                classes(form, scheme),
                found.appliedAt(),
                assessment(found),
                decision(found),
                line == null ? null : line.period().from(),
                line == null ? null : line.period().until(),
                found.auditDue(scheme.surveillance().value()),
                supersedes == null ? null : supersedes.toString(),
                line == null
                        ? List.of()
                        : line.events().stream()
                                .filter(event -> !event.recordedAt().isAfter(known))
                                .map(EventReply::of)
                                .toList(),
                found.version());
    }

    private static Map<Stage, ClaimClass> classes(CertificateForm form, Scheme scheme) {
        var classes = new EnumMap<Stage, ClaimClass>(Stage.class);
        for (var stage : form.stages()) {
            var borne = form.footprint().claimClass(scheme.threshold(stage));
            classes.put(stage, scheme.claimClasses().value().contains(borne) ? borne : ClaimClass.FOOTPRINT_ONLY);
        }
        return classes;
    }

    private static @Nullable AssessmentReply assessment(Certificate found) {
        var said = found.assessment();
        if (said == null) return null;
        return new AssessmentReply(
                said.at(),
                said.by().value(),
                said.conforms(),
                said.findings(),
                said.accreditation().toString());
    }

    private static @Nullable DecisionReply decision(Certificate found) {
        var said = found.decision();
        return said == null ? null : new DecisionReply(said.at(), said.by().value(), said.issued(), said.reason());
    }
}
