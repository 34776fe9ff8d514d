package io.ytterby.licensing.licence.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.StepOutcome;
import io.ytterby.licensing.licence.domain.StepOutcome.Refused;
import io.ytterby.licensing.licence.domain.StepOutcome.Stepped;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Writes down a step of a licence whose row is locked. */
@ApplicationScoped
class LicenceSteps {
    private final Licences licences;
    private final LicenceEvents events;
    private final Journal journal;

    LicenceSteps(Licences licences, LicenceEvents events, Journal journal) {
        this.licences = licences;
        this.events = events;
        this.journal = journal;
    }

    /** @param what was done, in the past: {@code suspended} */
    StepOutcome take(StepOutcome outcome, String what, Actor actor, Map<String, Object> detail) {
        return switch (outcome) {
            case Refused refused -> refused;
            case Stepped(var next) -> new Stepped(write(next, what, actor, detail));
        };
    }

    Licence write(Licence next, String what, Actor actor, Map<String, Object> detail) {
        var licence = licences.step(next);
        journal.write(new Change(
                actor,
                "licence." + what,
                "licence/" + licence.number(),
                detail,
                events.state(licence, "licence-" + what)));
        return licence;
    }
}
