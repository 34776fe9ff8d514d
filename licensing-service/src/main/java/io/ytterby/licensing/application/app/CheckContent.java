package io.ytterby.licensing.application.app;

import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.Content.Gap;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.controllist.app.ControlLists;
import io.ytterby.licensing.organisation.app.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Holds what an exporter writes against the registry and the control list. */
@ApplicationScoped
class CheckContent {
    private final Organisations organisations;
    private final ControlLists controlLists;

    CheckContent(Organisations organisations, ControlLists controlLists) {
        this.organisations = organisations;
        this.controlLists = controlLists;
    }

    /**
     * @return everything that names something unknown; empty if all is well
     */
    List<Gap> gaps(Content content) {
        var gaps = new ArrayList<Gap>();
        for (var party : content.parties()) {
            var named = party.organisation();
            if (named != null && organisations.lookUp(named).isEmpty())
                gaps.add(new Gap(
                        "/parties/" + (party.number() - 1) + "/organisationId",
                        "There is no organisation " + named + " on the registry. A foreign party can be named without"
                                + " an id, by name and country."));
        }
        for (var good : content.goods()) {
            if (!controlLists.current().knows(good.controlCode()))
                gaps.add(new Gap(
                        "/goods/" + (good.line() - 1) + "/controlCode",
                        "The control list has no code " + good.controlCode() + "."));
        }
        return gaps;
    }

    /** A party on the registry carries its registered name and country, whatever was typed. */
    Content asRegistered(Content content) {
        var parties = content.parties().stream().map(this::asRegistered).toList();
        return content.withParties(parties);
    }

    private Party asRegistered(Party party) {
        var named = party.organisation();
        if (named == null) return party;
        return organisations
                .lookUp(named)
                .map(found -> party.registeredAs(found.name(), found.country()))
                .orElse(party);
    }
}
