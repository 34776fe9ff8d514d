package io.ytterby.licensing.application.app;

import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/**
 * What a step of one edition means for the other. An amendment that is submitted supersedes the case it amends; one that
 * changes a licence does so only when it is approved, so that until then the exporter keeps what it has. A new edition that
 * is given up or refused puts the old one back to where it was; an old one that ends takes its draft with it.
 */
@ApplicationScoped
class KeepEditionsInStep {
    private final CaseDesk desk;
    private final Applications applications;
    private final Clock clock;

    KeepEditionsInStep(CaseDesk desk, Applications applications, Clock clock) {
        this.desk = desk;
        this.applications = applications;
        this.clock = clock;
    }

    void on(@Observes CaseMoved moved) {
        var before = moved.before();
        if (before == null || before.status() == moved.after().status()) return;
        var amended = moved.after().lineage().amends();
        if (amended != null) moveOlder(amended, moved);
        if (leavesItsDraft(before, moved.after()))
            applications.editionAfter(moved.after().id()).ifPresent(next -> endNewer(next, moved));
    }

    private void moveOlder(ApplicationId older, CaseMoved moved) {
        var edition = moved.after();
        boolean replacesLicence = edition.lineage().replaces() != null;
        var takesOver = replacesLicence
                ? edition.status() == ApplicationStatus.FINALISED_APPROVED
                : moved.before() != null && moved.before().status() == ApplicationStatus.DRAFT && isOpen(edition);
        if (takesOver) desk.follow(asked(older, moved, "application-superseded"), one -> supersede(one, edition.id()));
        else if (edition.status().isSettled())
            desk.follow(asked(older, moved, "application-amendment-ended"), KeepEditionsInStep::restore);
    }

    /** An appeal may revive an edition after the older one was put back; it is reopened then to be superseded. */
    private static StepOutcome supersede(Application older, ApplicationId edition) {
        return older.take(Step.REOPEN_FOR_CHANGES) instanceof Moved(var reopened)
                ? reopened.supersededBy(edition)
                : older.supersededBy(edition);
    }

    private static StepOutcome restore(Application older) {
        return older.status() == ApplicationStatus.APPLICANT_EDITING
                ? older.take(Step.ABANDON_AMENDMENT)
                : older.take(Step.DISMISS_CHANGES);
    }

    private void endNewer(ApplicationId newer, CaseMoved moved) {
        var why = moved.note().isEmpty() ? moved.fact() : moved.note();
        desk.follow(
                asked(newer, moved, "application-closed"),
                one -> one.status() == ApplicationStatus.DRAFT
                        ? one.withdraw(clock.instant(), why)
                        : one.close(clock.instant(), why));
    }

    private static boolean leavesItsDraft(Application before, Application after) {
        var wasAmended = before.status() == ApplicationStatus.APPLICANT_EDITING || isReopened(before);
        return wasAmended
                && (after.status() == ApplicationStatus.WITHDRAWN
                        || after.status() == ApplicationStatus.CLOSED
                        || after.status() == ApplicationStatus.FINALISED_APPROVED);
    }

    private static boolean isReopened(Application one) {
        return one.status() == ApplicationStatus.REOPENED_FOR_CHANGES
                || one.status() == ApplicationStatus.REOPENED_DUE_TO_ORG_CHANGES;
    }

    private static boolean isOpen(Application one) {
        return !one.status().isSettled();
    }

    private static CaseDesk.Asked asked(ApplicationId id, CaseMoved moved, String fact) {
        return new CaseDesk.Asked(id, null, CaseDesk.Side.AUTHORITY, moved.actor(), fact, moved.note());
    }
}
