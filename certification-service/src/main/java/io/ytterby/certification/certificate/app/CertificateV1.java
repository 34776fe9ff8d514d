package io.ytterby.certification.certificate.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.FootprintStatement;
import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.certification.certificate.domain.StatusLine;
import io.ytterby.certification.party.domain.VisibleTo;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payload of {@code certification.certificate}, as contracts has it: an issued certificate with all that was said of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateV1(
        long aggregateVersion,
        List<VisibleTo> visibleTo,
        String certificateId,
        SchemeV1 scheme,
        String holderOrg,
        String bodyOrg,
        String site,
        String product,
        List<Stage> stages,
        List<CustodyModel> custodyModels,
        Instant validFrom,
        Instant validUntil,
        @Nullable Instant auditDue,
        String status,
        List<WordV1> statusEvents,
        FootprintV1 footprint,
        @Nullable String supersedes) {
    /** A version of a scheme. */
    public record SchemeV1(String id, String version) {}

    /** Something that changed how it stands, in two times. */
    public record WordV1(int seq, String word, String cause, Instant validAt, Instant recordedAt, String reason) {
        static WordV1 of(StatusEvent event) {
            return new WordV1(
                    event.seq(),
                    event.word().name(),
                    event.cause().name(),
                    event.validAt(),
                    event.recordedAt(),
                    event.reason());
        }
    }

    /** In kg CO2e per kg; net is shown, and never sent as a footprint. */
    public record FootprintV1(
            BigDecimal gross,
            BigDecimal offsets,
            BigDecimal net,
            BigDecimal scope1,
            BigDecimal scope2Market,
            String allocation,
            String gwpSet) {
        public static FootprintV1 of(FootprintStatement stated) {
            return new FootprintV1(
                    stated.gross(),
                    stated.offsets(),
                    stated.net(),
                    stated.scope1(),
                    stated.scope2Market(),
                    stated.allocation().name(),
                    stated.gwpSet().name());
        }
    }

    /** @param line of an issued certificate */
    static CertificateV1 of(
            Certificate issued, StatusLine line, @Nullable Instant auditDue, List<VisibleTo> visibleTo, Instant now) {
        var form = issued.form();
        var supersedes = form.supersedes();
        return new CertificateV1(
                issued.version(),
                visibleTo,
                issued.id().toString(),
                new SchemeV1(form.scheme().id(), form.scheme().version()),
                form.applicant().value(),
                form.body().value(),
                form.site().value(),
                form.product(),
                form.stages().stream().sorted().toList(),
                form.models().stream().sorted().toList(),
                line.period().from(),
                line.period().until(),
                auditDue,
                line.at(now).name(),
                line.events().stream().map(WordV1::of).toList(),
                FootprintV1.of(form.footprint()),
                supersedes == null ? null : supersedes.toString());
    }
}
