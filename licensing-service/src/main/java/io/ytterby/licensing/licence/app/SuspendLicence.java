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

/** Suspends a licence: on a regulator's own ground, or on one that another feature found. From its commit on nothing is reserved or committed. */
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
        return suspend(number, Ground.Kind.REGULATOR, reason, regulator);
    }

    /**
     * Empty if there is no such licence. Each call is a ground of its own, and each is lifted by name.
     *
     * @param kind any but a failed inspection, which comes from its result
     */
    @Transactional
    public Optional<StepOutcome> suspend(LicenceNumber number, Ground.Kind kind, String reason, Actor actor) {
        var ground = Ground.of(kind, UUID.randomUUID(), reason, clock.instant());
        return licences.lock(number).map(licence -> suspend(licence, ground, actor));
    }

    private StepOutcome suspend(Licence licence, Ground ground, Actor actor) {
        var outcome = licence.suspend(ground);
        if (outcome instanceof Stepped) licences.addGround(licence.number(), ground, actor.person());
        return steps.take(
                outcome,
                "suspended",
                actor,
                Map.of("ground", ground.id(), "kind", ground.kind(), "reason", ground.reason()));
    }
}
