package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Hands a draft to the authority; from then on a change of more than words is an amendment. */
@ApplicationScoped
public class SubmitApplication {
    private static final String FACT = "application-submitted";

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
        return desk.move(new CaseDesk.Asked(id, expected, CaseDesk.Side.EXPORTER, actor, FACT, ""), this::submit);
    }

    /** The same for a draft that an officer has made of a case that was complete. */
    Application submitted(Application draft, Actor officer) {
        var asked = new CaseDesk.Asked(draft.id(), null, CaseDesk.Side.AUTHORITY, officer, FACT, "");
        return desk.follow(asked, this::submit).orElseThrow();
    }

    private StepOutcome submit(Application draft) {
        var outcome = draft.submit(clock.instant());
        return outcome instanceof Moved(var submitted)
                ? new Moved(submitted.needingSecond(assessGoods.assess(submitted)))
                : outcome;
    }
}
