package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.StepOutcome;
import io.ytterby.licensing.licence.domain.StepOutcome.Stepped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Suspends a licence on a regulator's own ground. From its commit on nothing is reserved or committed. */
@ApplicationScoped
public class SuspendLicence {
    private final Licences licences;
    private final LicenceSteps steps;
    private final Clock clock;

    SuspendLicence(Licences licences, LicenceSteps steps, Clock clock) {
        this.licences = licences;
        this.steps = steps;
        this.clock = clock;
    }

    /** Empty if there is no such licence. */
    @Transactional
    public Optional<StepOutcome> suspend(LicenceNumber number, String reason, Actor regulator) {
        return licences.lock(number).map(licence -> suspend(licence, reason, regulator));
    }

    private StepOutcome suspend(Licence licence, String reason, Actor regulator) {
        var ground = Ground.ofRegulator(UUID.randomUUID(), reason, clock.instant());
        var outcome = licence.suspend(ground);
        if (outcome instanceof Stepped) licences.addGround(licence.number(), ground, regulator.person());
        return steps.take(outcome, "suspended", regulator, Map.of("ground", ground.id(), "reason", reason));
    }
}
