package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.StepOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Hands a draft to the authority; from then on the exporter edits it no more. */
@ApplicationScoped
public class SubmitApplication {
    private final CaseDesk desk;
    private final Clock clock;

    SubmitApplication(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public StepOutcome submit(ApplicationId id, long expected, Actor actor) {
        return desk.move(
                id,
                expected,
                CaseDesk.Side.EXPORTER,
                actor,
                "application-submitted",
                "",
                draft -> draft.submit(clock.instant()));
    }
}
