package io.ytterby.inspection.hold.rest;

import io.ytterby.inspection.hold.app.HoldLaw;
import io.ytterby.inspection.hold.domain.ClockKind;
import io.ytterby.inspection.hold.domain.ClockRule;
import io.ytterby.inspection.hold.domain.GroundRule;
import io.ytterby.inspection.hold.domain.Jurisdiction;
import io.ytterby.inspection.words.app.InspectionSentences;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.ProblemLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;

/** Which grounds there are for a hold, and how long the law of each jurisdiction lets goods be held. */
@Path("/v1/hold-law")
public class HoldLawResource {
    private final HoldLaw law;

    HoldLawResource(HoldLaw law) {
        this.law = law;
    }

    /** Both lists, as this build has them. */
    public record HoldLawReply(List<GroundReply> grounds, List<RuleReply> clocks) {}

    /** A word of the vocabulary. */
    public record GroundReply(
            String ground, String title, GroundRule.Placer placedBy, GroundRule.Lifter liftedBy, ClockKind clock) {
        static GroundReply of(GroundRule rule) {
            return new GroundReply(rule.ground().value(), rule.title(), rule.placedBy(), rule.liftedBy(), rule.clock());
        }
    }

    /** A legal clock. */
    public record RuleReply(
            String id,
            String jurisdiction,
            List<ClockKind> kinds,
            LocalDate from,
            int days,
            ClockRule.Unit unit,
            ClockRule.Extension extension,
            String rule,
            String source,
            String confidence) {
        static RuleReply of(Jurisdiction jurisdiction, ClockRule rule, ProblemLanguage language) {
            return new RuleReply(
                    rule.id(),
                    jurisdiction.code(),
                    rule.kinds().stream().sorted().toList(),
                    rule.from(),
                    rule.days(),
                    rule.unit(),
                    rule.extension(),
                    InspectionSentences.told(rule.rule(), language),
                    rule.source(),
                    rule.confidence());
        }
    }

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR, Roles.EXPORTER})
    public HoldLawReply show(@Context HttpHeaders headers) {
        var language = ProblemLanguage.asked(headers);
        var clocks = law.clocks().jurisdictions().stream()
                .flatMap(one -> one.clocks().stream().map(rule -> RuleReply.of(one, rule, language)))
                .toList();
        return new HoldLawReply(
                law.grounds().all().stream().map(GroundReply::of).toList(), clocks);
    }
}
