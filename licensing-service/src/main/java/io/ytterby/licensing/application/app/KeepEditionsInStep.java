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
import java.util.function.Consumer;

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
        var after = moved.after();
        if (before == null || before.status() == after.status()) return;
        var amended = after.lineage().amends();
        if (amended != null) moveOlder(amended, before, moved);
        if (leavesItsDraft(before, after))
            applications.newestEditionAfter(after.id()).ifPresent(next -> endNewer(next, moved));
    }

    private void moveOlder(ApplicationId older, Application before, CaseMoved moved) {
        var edition = moved.after();
        if (before.status() == ApplicationStatus.DRAFT && !edition.status().isSettled())
            desk.follow(asked(older, moved, "application-superseded"), one -> supersede(one, edition, false));
        else if (edition.status() == ApplicationStatus.FINALISED_APPROVED)
            eachOlder(
                    older,
                    one -> desk.follow(
                            asked(one, moved, "application-superseded"), found -> supersede(found, edition, true)));
        else if (edition.status().isSettled() && edition.status() != ApplicationStatus.SUPERSEDED_BY_EXPORTER_EDIT)
            eachOlder(
                    older,
                    one -> desk.follow(asked(one, moved, "application-amendment-ended"), KeepEditionsInStep::restore));
    }

    /** An edition may itself have been amended while the licence of an older one waited for it. */
    private void eachOlder(ApplicationId older, Consumer<ApplicationId> move) {
        move.accept(older);
        applications.editionBefore(older).ifPresent(next -> eachOlder(next, move));
    }

    /** An appeal may revive an edition after the older one was put back; it is reopened then to be superseded. */
    private static StepOutcome supersede(Application older, Application edition, boolean approved) {
        if (!approved) {
            return older.status() == ApplicationStatus.APPLICANT_EDITING
                    ? older.supersededBy(edition.id())
                    : new StepOutcome.Refused.NotFound(older.id());
        }
        return older.take(Step.REOPEN_FOR_CHANGES) instanceof Moved(var reopened)
                ? reopened.supersededBy(edition.id())
                : older.supersededBy(edition.id());
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

    private static CaseDesk.Asked asked(ApplicationId id, CaseMoved moved, String fact) {
        return new CaseDesk.Asked(id, null, CaseDesk.Side.AUTHORITY, moved.actor(), fact, moved.note());
    }
}
