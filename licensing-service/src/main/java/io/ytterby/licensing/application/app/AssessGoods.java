package io.ytterby.licensing.application.app;

import io.ytterby.kernel.CountryCode;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.controllist.app.EvaluateRequirement;
import io.ytterby.licensing.controllist.domain.Consignment;
import io.ytterby.licensing.controllist.domain.EndUser;
import io.ytterby.licensing.controllist.domain.Goods;
import io.ytterby.licensing.controllist.domain.Owner;
import io.ytterby.licensing.controllist.domain.PartyList;
import io.ytterby.licensing.controllist.domain.Presumption;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.organisation.app.Organisations;
import io.ytterby.licensing.organisation.domain.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the requirement engine about each line when a case is submitted, and keeps its answers with the list's version. */
@ApplicationScoped
class AssessGoods {
    private final EvaluateRequirement evaluateRequirement;
    private final Organisations organisations;
    private final Assessments assessments;
    private final Clock clock;

    AssessGoods(
            EvaluateRequirement evaluateRequirement,
            Organisations organisations,
            Assessments assessments,
            Clock clock) {
        this.evaluateRequirement = evaluateRequirement;
        this.organisations = organisations;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** @return whether an answer asks for a second countersignature: what is denied in principle, or prohibited */
    boolean assess(Application submitted) {
        boolean grave = false;
        for (var line : submitted.content().goods()) {
            var item = line.item();
            if (item == null) continue;
            var assessment = assess(submitted, line, item);
            assessments.add(submitted.id(), assessment);
            grave |= Presumption.valueOf(assessment.presumption()).compareTo(Presumption.DENIAL_IN_PRINCIPLE) >= 0;
        }
        return grave;
    }

    private Assessment assess(Application submitted, GoodsLine line, Goods item) {
        var content = submitted.content();
        var today = LegalDay.today(clock);
        var from = organisations
                .lookUp(submitted.exporter())
                .map(Organisation::country)
                .orElse(new CountryCode("CN"));
        var answer = evaluateRequirement.evaluate(new Consignment(
                today,
                from,
                content.destination(),
                Set.of(),
                Set.of(),
                item,
                new EndUser(content.endUserType(), PartyList.NONE, owners(content)),
                content.endUse(),
                null));
        return Assessment.of(line.line(), today, answer);
    }

    /** Of the end user, as far as their shares are known. Where a party is listed is for the screening to find. */
    private static List<Owner> owners(Content content) {
        return content.party(Party.Role.END_USER).map(Party::parents).orElse(List.of()).stream()
                .flatMap(parent -> Stream.ofNullable(parent.sharePercent())
                        .map(share -> new Owner(parent.name(), share, PartyList.NONE, List.of())))
                .toList();
    }
}
