package io.ytterby.licensing.ledger.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.licensing.ledger.app.EnterUsage.Report;
import io.ytterby.licensing.ledger.app.RefusalWords;
import io.ytterby.licensing.ledger.domain.Usage;
import io.ytterby.licensing.ledger.domain.UsageOutcome;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Entered;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Known;
import io.ytterby.licensing.ledger.domain.UsageOutcome.Refused;
import io.ytterby.licensing.ledger.domain.UsageReport;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What came of each line of a report, in its order. */
record UsageReportReply(long messageNumber, long licenceVersion, List<Line> lines) {
    static UsageReportReply of(long messageNumber, List<UsageReport> reports, Report report) {
        return new UsageReportReply(
                messageNumber,
                report.version(),
                IntStream.range(0, reports.size())
                        .mapToObj(index ->
                                Line.of(reports.get(index), report.outcomes().get(index)))
                        .toList());
    }

    /**
     * @param outcome ENTERED, KNOWN (as new or newer was heard before) or REFUSED
     * @param deltaMg what was entered: negative where less has left than was told before
     * @param problem the slug, and detail its words, of what was refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            DeclarationId declarationId,
            int declarationLine,
            int part,
            String outcome,
            @Nullable Usage usage,
            @Nullable Long deltaMg,
            @Nullable Long deltaMinor,
            @Nullable UUID reservationId,
            @Nullable String problem,
            @Nullable String detail) {
        static Line of(UsageReport report, UsageOutcome outcome) {
            return switch (outcome) {
                case Entered entered -> entered(report, entered);
                case Known _ -> line(report, "KNOWN", null);
                case Refused(var refusal) -> line(report, "REFUSED", RefusalWords.of(refusal));
            };
        }

        private static Line entered(UsageReport report, Entered entered) {
            return new Line(
                    report.declaration(),
                    report.declarationLine(),
                    report.part(),
                    "ENTERED",
                    entered.usage(),
                    entered.more().mass().milligrams() - entered.less().mass().milligrams(),
                    entered.more().minor() - entered.less().minor(),
                    entered.reservation().id(),
                    null,
                    null);
        }

        private static Line line(UsageReport report, String outcome, @Nullable RefusalWords words) {
            return new Line(
                    report.declaration(),
                    report.declarationLine(),
                    report.part(),
                    outcome,
                    null,
                    null,
                    null,
                    null,
                    words == null ? null : words.slug(),
                    words == null ? null : words.detail());
        }
    }
}
