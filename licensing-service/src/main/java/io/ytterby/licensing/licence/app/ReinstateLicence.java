package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.StepOutcome;
import io.ytterby.licensing.licence.domain.StepOutcome.Stepped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lifts one ground by name. A hold that is lifted elsewhere lifts none: this is a decision of its own. */
@ApplicationScoped
public class ReinstateLicence {
    private final Licences licences;
    private final LicenceSteps steps;
    private final Clock clock;

    ReinstateLicence(Licences licences, LicenceSteps steps, Clock clock) {
        this.licences = licences;
        this.steps = steps;
        this.clock = clock;
    }

    /** Empty if there is no such licence. */
    @Transactional
    public Optional<StepOutcome> reinstate(LicenceNumber number, UUID ground, String reason, Actor regulator) {
        return licences.lock(number).map(licence -> reinstate(licence, ground, reason, regulator));
    }

    private StepOutcome reinstate(Licence licence, UUID ground, String reason, Actor regulator) {
        var outcome = licence.reinstate(ground);
        if (outcome instanceof Stepped) licences.liftGround(ground, clock.instant(), regulator.person(), reason);
        return steps.take(outcome, "reinstated", regulator, Map.of("ground", ground, "reason", reason));
    }
}
