package io.ytterby.licensing.licence.app;

import io.ytterby.kit.identity.Actor;
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
    private final TellOfLicence others;

    LicenceSteps(Licences licences, TellOfLicence others) {
        this.licences = licences;
        this.others = others;
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
        others.tell(licence, what, actor, detail);
        return licence;
    }
}
