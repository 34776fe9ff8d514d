package io.ytterby.inspection.instrument.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.ytterby.inspection.instrument.domain.Calibration;
import io.ytterby.inspection.instrument.domain.CalibrationCertificate;
import io.ytterby.inspection.instrument.domain.CalibrationCertificate.MeasuredValue;
import io.ytterby.inspection.instrument.domain.InstrumentCard;
import io.ytterby.inspection.instrument.domain.InstrumentChange;
import io.ytterby.inspection.instrument.domain.InstrumentChange.Content;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of an instrument: its new card or its calibration, and who proposed and decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeReply(
        UUID changeId,
        String instrumentId,
        String status,
        @Nullable CardReply card,
        @Nullable CertificateReply calibration,
        long baseVersion,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision) {

    record CardReply(
            String kind,
            String serial,
            String place,
            boolean inService,
            @JsonRawValue String card) {
        static CardReply of(InstrumentCard card) {
            return new CardReply(card.kind().name(), card.serial(), card.place(), card.inService(), card.conditions());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CertificateReply(
            String certificate,
            LocalDate validFrom,
            LocalDate validUntil,
            String performedBy,
            String referenceMaterial,
            @Nullable BigDecimal fwhmEv5895,
            @JsonRawValue @Nullable String energyCal,
            List<MeasuredValue> measuredValues) {
        static CertificateReply of(CalibrationCertificate of) {
            return new CertificateReply(
                    of.number(),
                    of.validFrom(),
                    of.validUntil(),
                    of.performedBy(),
                    of.referenceMaterial(),
                    of.fwhmEv5895(),
                    of.energyCal(),
                    of.values());
        }
    }

    /** A certificate that was approved. */
    record CalibrationReply(
            UUID calibrationId,
            CertificateReply calibration,
            String proposedBy,
            String approvedBy,
            Instant approvedAt) {
        static CalibrationReply of(Calibration calibration) {
            return new CalibrationReply(
                    calibration.id(),
                    CertificateReply.of(calibration.certificate()),
                    calibration.proposedBy().value(),
                    calibration.approvedBy().value(),
                    calibration.approvedAt());
        }
    }

    static ChangeReply of(InstrumentChange change) {
        var decision = change.decision();
        return new ChangeReply(
                change.id(),
                change.instrument().value(),
                change.status().name(),
                change.content() instanceof Content.NewCard(var card) ? CardReply.of(card) : null,
                change.content() instanceof Content.NewCalibration(var sent) ? CertificateReply.of(sent) : null,
                change.base(),
                change.reason(),
                change.proposedBy().value(),
                change.proposedAt(),
                decision == null ? null : decision.by().value(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.why());
    }
}
