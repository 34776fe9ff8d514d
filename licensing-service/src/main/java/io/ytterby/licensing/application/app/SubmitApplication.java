package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Hands a draft to the authority; from then on the exporter edits it no more. */
@ApplicationScoped
public class SubmitApplication {
    private final CaseDesk desk;
    private final AssessGoods assessGoods;
    private final Clock clock;

    SubmitApplication(CaseDesk desk, AssessGoods assessGoods, Clock clock) {
        this.desk = desk;
        this.assessGoods = assessGoods;
        this.clock = clock;
    }

    @Transactional
    public StepOutcome submit(ApplicationId id, long expected, Actor actor) {
        var asked = new CaseDesk.Asked(id, expected, CaseDesk.Side.EXPORTER, actor, "application-submitted", "");
        return desk.move(asked, draft -> {
            var outcome = draft.submit(clock.instant());
            if (!(outcome instanceof Moved(var submitted))) return outcome;
            return new Moved(submitted.needingSecond(assessGoods.assess(submitted)));
        });
    }
}
