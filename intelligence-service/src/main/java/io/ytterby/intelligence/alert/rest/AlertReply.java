package io.ytterby.intelligence.alert.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.intelligence.alert.app.AlertV1.FirmV1;
import io.ytterby.intelligence.alert.app.AlertV1.ReasonV1;
import io.ytterby.intelligence.alert.app.Alerts;
import io.ytterby.intelligence.alert.app.TradeSentences;
import io.ytterby.intelligence.alert.domain.Alert;
import io.ytterby.intelligence.alert.domain.Exit;
import io.ytterby.intelligence.alert.domain.Judgement;
import io.ytterby.kit.problem.ProblemLanguage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert.
 *
 * @param score of its strongest record, lowered by its exits
 * @param tests what failed, the strongest first
 * @param reasons of its strongest record; what they say is in the language of {@code Accept-Language}
 * @param recordIds its records, the strongest first; at most a hundred, and none in a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertReply(
        String alertId,
        String state,
        BigDecimal score,
        BigDecimal scoreBeforeExits,
        List<String> tests,
        String from,
        String to,
        String hs6,
        FirmV1 shipper,
        FirmV1 consignee,
        int records,
        long netMg,
        Instant firstAt,
        Instant lastAt,
        List<String> containers,
        List<String> licences,
        List<ReasonV1> reasons,
        List<ExitReply> exits,
        @Nullable JudgementReply judgement,
        Instant raisedAt,
        @Nullable List<RecordReply> recordIds,
        long version) {
    /** A legal explanation. */
    record ExitReply(String kind, String evidence, String notedBy, Instant notedAt) {
        static ExitReply of(Exit exit) {
            return new ExitReply(
                    exit.kind().name(), exit.evidence(), exit.notedBy().value(), exit.notedAt());
        }
    }

    /** How it ended. */
    record JudgementReply(String by, Instant at, String reason) {
        static @Nullable JudgementReply of(@Nullable Judgement judgement) {
            return judgement == null
                    ? null
                    : new JudgementReply(judgement.by().value(), judgement.at(), judgement.reason());
        }
    }

    /** One of its records. */
    record RecordReply(String recordId, BigDecimal score, Instant at) {
        static RecordReply of(Alerts.RecordOf record) {
            return new RecordReply(record.record().toString(), record.score(), record.at());
        }
    }

    static AlertReply of(Alert alert, @Nullable List<Alerts.RecordOf> records, ProblemLanguage language) {
        var evidence = alert.evidence();
        return new AlertReply(
                alert.id().toString(),
                alert.state().name(),
                alert.score(),
                evidence.score(),
                evidence.tests(),
                alert.line().from(),
                alert.line().to(),
                alert.line().hs6(),
                FirmV1.of(alert.shipper()),
                FirmV1.of(alert.consignee()),
                evidence.records(),
                evidence.netMg(),
                evidence.firstAt(),
                evidence.lastAt(),
                evidence.containers().stream().sorted().toList(),
                evidence.licences().stream().sorted().toList(),
                evidence.reasons().stream()
                        .map(reason -> TradeSentences.told(ReasonV1.of(reason), language))
                        .toList(),
                alert.exits().stream().map(ExitReply::of).toList(),
                JudgementReply.of(alert.judgement()),
                alert.raisedAt(),
                records == null ? null : records.stream().map(RecordReply::of).toList(),
                alert.version());
    }
}
