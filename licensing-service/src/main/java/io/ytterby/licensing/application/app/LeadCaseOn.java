package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.StepOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The officer's steps that only lead on, for those who take them one by one; advice takes them too, and closing ends it. */
@ApplicationScoped
public class LeadCaseOn {
    private final CaseDesk desk;
    private final Clock clock;

    LeadCaseOn(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The first checks are done. */
    @Transactional
    public StepOutcome beginReview(ApplicationId id, Actor officer) {
        return desk.move(asked(id, officer, "application-review-begun", ""), open -> open.take(Step.BEGIN_REVIEW));
    }

    /** Hands it to the departments. */
    @Transactional
    public StepOutcome refer(ApplicationId id, Actor officer) {
        return desk.move(asked(id, officer, "application-referred", ""), open -> open.take(Step.REFER));
    }

    /** Ends it without a decision: the exporter does not answer, or the application was made in error. */
    @Transactional
    public StepOutcome close(ApplicationId id, String reason, Actor officer) {
        return desk.move(asked(id, officer, "application-closed", reason), open -> open.close(clock.instant(), reason));
    }

    private static CaseDesk.Asked asked(ApplicationId id, Actor officer, String fact, String note) {
        return new CaseDesk.Asked(id, null, CaseDesk.Side.AUTHORITY, officer, fact, note);
    }
}
