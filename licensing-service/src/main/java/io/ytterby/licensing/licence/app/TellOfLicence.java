package io.ytterby.licensing.licence.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;

/** The one way out for a change of a licence: audit, state event, and the features beside this one. */
@ApplicationScoped
class TellOfLicence {
    private final LicenceEvents events;
    private final Journal journal;
    private final Event<LicenceChanged> changed;

    TellOfLicence(LicenceEvents events, Journal journal, Event<LicenceChanged> changed) {
        this.events = events;
        this.journal = journal;
        this.changed = changed;
    }

    /** @param what happened, in the past: {@code suspended} */
    void tell(Licence licence, String what, Actor actor, Map<String, Object> detail) {
        var fact = "licence-" + what;
        journal.write(new Change(
                actor, "licence." + what, "licence/" + licence.number(), detail, events.state(licence, fact)));
        changed.fire(new LicenceChanged(licence, fact, actor));
    }

    /** Several draws in one transaction: each is written down by itself, the features beside hear of the last one. */
    void tell(List<Drawn> draws) {
        var fact = "licence-reserved";
        journal.write(draws.stream()
                .map(draw -> new Change(
                        draw.actor(),
                        "licence.reserved",
                        "licence/" + draw.licence().number(),
                        draw.detail(),
                        List.of(events.state(draw.licence(), fact)),
                        draw.trace()))
                .toList());
        var last = draws.getLast();
        changed.fire(new LicenceChanged(last.licence(), fact, last.actor()));
    }
}
