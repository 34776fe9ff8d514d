package io.ytterby.licensing.licence.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
}
