package io.ytterby.inspection.sample.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.ytterby.inspection.sample.app.ReadSamples.Whole;
import io.ytterby.inspection.sample.domain.Analysis;
import io.ytterby.inspection.sample.domain.CustodyEvent;
import io.ytterby.inspection.sample.domain.Defect;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.inspection.words.app.InspectionSentences;
import io.ytterby.kernel.Element;
import io.ytterby.kit.problem.ProblemLanguage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sample with its custody log, what is wrong with that, and what was found in each half. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SampleReply(SampleRow sample, List<EventReply> custody, List<Defect> defects, List<AnalysisReply> analyses) {
    static SampleReply of(Whole whole, ProblemLanguage language) {
        return new SampleReply(
                SampleRow.of(whole.sample()),
                whole.custody().events().stream().map(EventReply::of).toList(),
                whole.custody().defects().stream()
                        .map(one -> new Defect(one.slug(), InspectionSentences.told(one.detail(), language)))
                        .toList(),
                whole.analyses().stream().map(AnalysisReply::of).toList());
    }

    /** A sample as it stands, as in lists. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SampleRow(
            String sampleId,
            String declarationId,
            @Nullable String orderId,
            @Nullable String retestOf,
            String state,
            String description,
            Instant takenAt,
            String takenBy,
            @Nullable String secondAnalysis,
            @Nullable Instant verifiedAt,
            @Nullable String verifiedBy,
            @Nullable String endReason,
            long version) {
        static SampleRow of(Sample sample) {
            var second = sample.verification();
            return new SampleRow(
                    sample.id().toString(),
                    sample.declaration().toString(),
                    sample.order() == null ? null : sample.order().toString(),
                    sample.retestOf() == null ? null : sample.retestOf().toString(),
                    sample.state().word(),
                    sample.description(),
                    sample.takenAt(),
                    sample.takenBy().value(),
                    sample.retest() == null ? null : sample.retest().name(),
                    second == null ? null : second.at(),
                    second == null ? null : second.by().value(),
                    sample.endReason(),
                    sample.version());
        }
    }

    /** A line of the custody log. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventReply(
            String part,
            String kind,
            String from,
            String to,
            String place,
            Instant at,
            @Nullable String sealNumber,
            String seal,
            String condition,
            String recordedBy) {
        static EventReply of(CustodyEvent event) {
            return new EventReply(
                    event.part().name(),
                    event.kind().name(),
                    event.from().value(),
                    event.to().value(),
                    event.place(),
                    event.at(),
                    event.seal() == null ? null : event.seal().value(),
                    event.sealState().name(),
                    event.condition(),
                    event.recordedBy().value());
        }
    }

    /** What was found in a half. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnalysisReply(
            String analysisId,
            String half,
            @Nullable String measurementId,
            String method,
            String instrumentId,
            Map<Element, BigDecimal> wtPct,
            @JsonProperty("U") Map<Element, BigDecimal> uncertainty,
            @Nullable BigDecimal score,
            String analysedBy,
            Instant analysedAt) {
        static AnalysisReply of(Analysis analysis) {
            return new AnalysisReply(
                    analysis.id().toString(),
                    analysis.half().name(),
                    analysis.measurement() == null
                            ? null
                            : analysis.measurement().toString(),
                    analysis.method(),
                    analysis.instrument(),
                    new TreeMap<>(analysis.wtPct()),
                    new TreeMap<>(analysis.u()),
                    analysis.score().orElse(null),
                    analysis.by().value(),
                    analysis.at());
        }
    }
}
