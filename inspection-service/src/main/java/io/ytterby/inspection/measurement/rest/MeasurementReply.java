package io.ytterby.inspection.measurement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.measurement.domain.GivenVerdict;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.inspection.words.app.InspectionSentences;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.problem.ProblemLanguage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measurement with its newest verdict in short.
 *
 * @param verdicts all of them, the newest first; in a list the newest alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasurementReply(
        String id,
        String sha256,
        String verdict,
        @Nullable String holdId,
        String fileName,
        int sizeBytes,
        String format,
        List<String> remarks,
        @Nullable DeclarationId declarationId,
        @Nullable String orderId,
        InstrumentReply instrument,
        String measuredBy,
        Instant receivedAt,
        List<VerdictRow> verdicts) {

    /** What it was measured with, as it stood then. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InstrumentReply(
            @Nullable String named,
            @Nullable String id,
            @Nullable UUID calibrationId,
            String standing,
            String detail) {}

    /** One analysis: by which model, and what it said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VerdictRow(
            int number,
            String verdict,
            String method,
            String model,
            String analysedBy,
            Instant analysedAt,
            @Nullable String holdId) {
        static VerdictRow of(GivenVerdict given) {
            return new VerdictRow(
                    given.number(),
                    given.verdict().name(),
                    given.method(),
                    given.model(),
                    given.analysedBy().value(),
                    given.analysedAt(),
                    hold(given));
        }
    }

    static MeasurementReply of(Measurement measurement, List<GivenVerdict> newestFirst, ProblemLanguage language) {
        var context = measurement.context();
        var order = context.order();
        return new MeasurementReply(
                measurement.id().toString(),
                measurement.sha256().value(),
                newestFirst.getFirst().verdict().name(),
                newestFirst.stream()
                        .map(MeasurementReply::hold)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                measurement.fileName(),
                measurement.sizeBytes(),
                measurement.format(),
                measurement.remarks(),
                context.declaration(),
                order == null ? null : order.toString(),
                instrument(measurement, language),
                measurement.measuredBy().value(),
                measurement.receivedAt(),
                newestFirst.stream().map(VerdictRow::of).toList());
    }

    private static InstrumentReply instrument(Measurement measurement, ProblemLanguage language) {
        var used = measurement.instrument();
        InstrumentId id = used.id();
        return new InstrumentReply(
                used.named(),
                id == null ? null : id.value(),
                used.calibration(),
                used.state().name(),
                InspectionSentences.told(used.detail(), language));
    }

    private static @Nullable String hold(GivenVerdict given) {
        var hold = given.hold();
        return hold == null ? null : hold.toString();
    }
}
