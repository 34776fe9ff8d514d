package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Reopens an approved case. The change is a next edition that goes through the whole review; the licence stands until that is
 * approved and is issued anew then.
 */
@ApplicationScoped
public class ReopenApplication {
    private final CaseDesk desk;
    private final CheckContent check;
    private final SubmitApplication submitApplication;
    private final Clock clock;

    ReopenApplication(CaseDesk desk, CheckContent check, SubmitApplication submitApplication, Clock clock) {
        this.desk = desk;
        this.check = check;
        this.submitApplication = submitApplication;
        this.clock = clock;
    }

    /** Why it is reopened. */
    public enum Cause {
        /** The exporter changes the draft of the next edition and submits it. */
        CHANGES,
        /** The registry has changed: the next edition names the organisations as they are now, and is submitted at once. */
        ORGANISATION_CHANGE
    }

    /** @return moved: the next edition */
    @Transactional
    public StepOutcome reopen(ApplicationId id, long expected, Cause cause, String reason, Actor officer) {
        var step = cause == Cause.CHANGES ? Step.REOPEN_FOR_CHANGES : Step.REOPEN_FOR_ORGANISATION;
        var asked = new CaseDesk.Asked(id, expected, CaseDesk.Side.AUTHORITY, officer, "application-reopened", reason);
        var outcome = desk.move(asked, approved -> approved.take(step));
        return outcome instanceof Moved(var reopened) ? new Moved(nextEdition(reopened, cause, officer)) : outcome;
    }

    /** Gives the change up; the licence stays as it is. */
    @Transactional
    public StepOutcome dismiss(ApplicationId id, long expected, String reason, Actor officer) {
        var asked = new CaseDesk.Asked(
                id, expected, CaseDesk.Side.AUTHORITY, officer, "application-changes-dismissed", reason);
        return desk.move(asked, reopened -> reopened.take(Step.DISMISS_CHANGES));
    }

    private Application nextEdition(Application reopened, Cause cause, Actor officer) {
        var id = new ApplicationId(UUID.randomUUID());
        var content = cause == Cause.CHANGES ? reopened.content() : check.asRegistered(reopened.content());
        var drafted = desk.fileNew(reopened.nextEdition(id, content, clock.instant()), officer);
        return cause == Cause.CHANGES ? drafted : submitApplication.submitted(drafted, officer);
    }
}
