package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.StepOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes an application back while it is open. */
@ApplicationScoped
public class WithdrawApplication {
    private final CaseDesk desk;
    private final Clock clock;

    WithdrawApplication(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public StepOutcome withdraw(ApplicationId id, long expected, String reason, Actor actor) {
        var asked = new CaseDesk.Asked(id, expected, CaseDesk.Side.EXPORTER, actor, "application-withdrawn", reason);
        return desk.move(asked, open -> open.withdraw(clock.instant(), reason));
    }
}
