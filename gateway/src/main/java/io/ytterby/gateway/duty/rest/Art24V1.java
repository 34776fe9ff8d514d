package io.ytterby.gateway.duty.rest;

import io.ytterby.gateway.duty.app.Exposure;
import io.ytterby.gateway.duty.app.Factors;
import io.ytterby.gateway.duty.app.Factors.Factor;
import io.ytterby.gateway.duty.rest.Printed.Fact;
import io.ytterby.gateway.duty.rest.Printed.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a company's risk assessment under Article 24 rests on, as far as the platform knows it. */
public final class Art24V1 {
    private static final String LEAD =
            "A mapping for the company's own risk assessment, from what is known here. Whether the"
                    + " company is one that must assess its member state says; whether it is significantly vulnerable the company"
                    + " judges.";

    private Art24V1() {}

    /**
     * The whole.
     *
     * @param nextBy if the company assesses its risk on the day of this report
     * @param parts what the assessment has in it
     * @param mapping the first of them, from what could be counted
     * @param factors figures for the second
     */
    public record Reply(
            Instant asOf,
            String rules,
            LocalDate assessedOn,
            LocalDate nextBy,
            RuleV1 duty,
            List<String> parts,
            RuleV1 line,
            List<ExposureV1.Entry> mapping,
            List<Factor> factors,
            CoverageV1.Reply coverage,
            List<ExposureV1.GapV1> gaps,
            RuleV1 whereSuppliersAreSilent,
            List<RuleV1> proposals) {
        static Reply of(Exposure found, LocalDate today) {
            var rules = found.rules();
            var exposure = ExposureV1.Reply.of(found);
            return new Reply(
                    found.asOf(),
                    rules.id(),
                    today,
                    today.plusYears(rules.assessmentYears().value()),
                    RuleV1.of(
                            rules.assessmentYears(),
                            "at least every " + rules.assessmentYears().value() + " years"),
                    rules.assessmentParts().value(),
                    exposure.line(),
                    exposure.entries(),
                    Factors.of(found),
                    exposure.coverage(),
                    exposure.gaps(),
                    RuleV1.of(rules.suppliersSilence(), "other public information"),
                    rules.proposals().stream().map(RuleV1::of).toList());
        }
    }

    static Printed page(Reply reply) {
        var notes = new ArrayList<String>();
        notes.add(reply.duty().footnote());
        notes.add(reply.line().footnote());
        notes.add(reply.whereSuppliersAreSilent().footnote());
        reply.proposals().forEach(one -> notes.add(one.value() + ". " + one.footnote()));
        return new Printed(
                "Supply of strategic raw materials: mapping for Article 24 of Regulation (EU) 2024/1252",
                LEAD,
                List.of(
                        new Fact("As of", reply.asOf().toString()),
                        new Fact("Rules", reply.rules()),
                        new Fact("Assessed on", reply.assessedOn().toString()),
                        new Fact("Next at the latest", reply.nextBy().toString())),
                List.of(
                        ExposurePage.lines(reply.mapping()),
                        ExposurePage.shares(reply.mapping()),
                        factors(reply.factors()),
                        ExposurePage.permits(reply.coverage()),
                        ExposurePage.gaps(reply.gaps())),
                notes);
    }

    private static Section factors(List<Factor> factors) {
        return new Section(
                "What might affect supply",
                "Nothing was found in what is known here.",
                List.of("Kind", "Subject", "Figures"),
                factors.stream()
                        .map(one -> List.of(one.kind().name(), one.subject(), one.says()))
                        .toList());
    }
}
