package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An application for a licence. Immutable: a step gives the next application or says why not. Steps of officers are in
 * {@link Review}, appeals in {@link Appeal}.
 *
 * @param decisionReasons why it was refused or taken back, in words
 * @param version what a client sends back as If-Match; 1 when drafted
 */
public record Application(
        ApplicationId id,
        OrganisationId exporter,
        Content content,
        Progress progress,
        Lineage lineage,
        @Nullable LicenceNumber licence,
        List<String> decisionReasons,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        long version) {
    public Application {
        decisionReasons = List.copyOf(decisionReasons);
    }

    public static Application drafted(ApplicationId id, OrganisationId exporter, Content content, Instant at) {
        return new Application(
                id, exporter, content, Progress.DRAFTED, Lineage.FIRST, null, List.of(), at, null, null, 1);
    }

    /** The draft of the next edition; with a licence it replaces that. */
    public Application nextEdition(ApplicationId next, Content changed, Instant at) {
        var following = new Lineage(lineage.edition() + 1, id, null, licence == null ? lineage.replaces() : licence);
        return new Application(
                next, exporter, changed, Progress.DRAFTED, following, null, List.of(), at, null, null, 1);
    }

    public ApplicationStatus status() {
        return progress.status();
    }

    public int round() {
        return progress.round();
    }

    public @Nullable PersonId countersignedBy() {
        return progress.countersignedBy();
    }

    /** Changes a draft at will, and words only of what was submitted but not yet advised on. */
    public StepOutcome edit(Content changed) {
        var step = status() == ApplicationStatus.DRAFT ? Step.EDIT : Step.CORRECT;
        if (step == Step.CORRECT && can(step) && !content.differsInWordsOnly(changed))
            return new Refused.AmendmentNeeded();
        return step(step, next -> next.with(changed));
    }

    public StepOutcome submit(Instant at) {
        var gaps = content.gaps();
        if (status() == ApplicationStatus.DRAFT && !gaps.isEmpty()) return new Refused.Incomplete(gaps);
        return step(
                Step.SUBMIT,
                next -> new Application(
                        id,
                        exporter,
                        content,
                        next.progress,
                        lineage,
                        licence,
                        decisionReasons,
                        createdAt,
                        at,
                        null,
                        version));
    }

    public StepOutcome withdraw(Instant at, String reason) {
        return end(Step.WITHDRAW, at, reason);
    }

    /** An authority ends it without a decision. */
    public StepOutcome close(Instant at, String reason) {
        return end(Step.CLOSE, at, reason);
    }

    /** Once, and within {@link Appeal#DAYS} days of the decision. */
    public StepOutcome appeal(boolean appealedBefore, Instant at) {
        if (!can(Step.APPEAL) || decidedAt == null) return notNow(Step.APPEAL);
        if (appealedBefore) return new Refused.AppealedAlready();
        if (!Appeal.inTime(decidedAt, at)) return new Refused.AppealTooLate(Appeal.lastDay(decidedAt));
        return take(Step.APPEAL);
    }

    /** The end of an appeal; an approval still has to be {@link #licensed}. */
    public StepOutcome decideAppeal(boolean allow, Instant at) {
        return allow
                ? step(Step.ALLOW_APPEAL, next -> next.decided(at, List.of()))
                : step(Step.REJECT_APPEAL, next -> next.decided(at, decisionReasons));
    }

    /** A step that does nothing but lead on. */
    public StepOutcome take(Step step) {
        return step(step, UnaryOperator.identity());
    }

    /** The next edition takes its place. */
    public StepOutcome supersededBy(ApplicationId next) {
        return step(
                Step.SUPERSEDE,
                moved -> new Application(
                        id,
                        exporter,
                        content,
                        moved.progress,
                        lineage.supersededBy(next),
                        licence,
                        decisionReasons,
                        createdAt,
                        submittedAt,
                        decidedAt,
                        version));
    }

    /** The same with the licence that was issued for it. */
    public Application licensed(LicenceNumber number) {
        return new Application(
                id,
                exporter,
                content,
                progress,
                lineage,
                number,
                decisionReasons,
                createdAt,
                submittedAt,
                decidedAt,
                version);
    }

    /** The same, taking two countersignatures if that is needed. */
    public Application needingSecond(boolean needed) {
        return with(progress.needingSecond(needed));
    }

    /** Where a step leads from here; empty if the table does not have it. */
    public Optional<ApplicationStatus> after(Step step) {
        // An appeal is over when it is decided or taken back, not when the application is.
        var ofTheCase = step == Step.WITHDRAW || step == Step.CLOSE || step == Step.AMEND;
        var inAppeal = progress.before() != null && progress.before().isAppeal();
        if (ofTheCase && inAppeal) return Optional.empty();
        if (step == Step.WITHDRAW_APPEAL && progress.before() != null && !inAppeal) return Optional.empty();
        return Transitions.next(status(), progress.before(), step);
    }

    boolean can(Step step) {
        return after(step).isPresent();
    }

    StepOutcome step(Step step, UnaryOperator<Application> become) {
        return after(step)
                .<StepOutcome>map(next -> new Moved(become.apply(with(progress.to(next)))))
                .orElseGet(() -> notNow(step));
    }

    Refused notNow(Step step) {
        var possible = EnumSet.noneOf(Step.class);
        Transitions.from(status()).stream()
                .filter(Predicate.not(one -> one.by() == Step.By.ITSELF))
                .filter(this::can)
                .forEach(possible::add);
        return new Refused.NotNow(step, status(), possible);
    }

    Application with(Progress other) {
        return new Application(
                id,
                exporter,
                content,
                other,
                lineage,
                licence,
                decisionReasons,
                createdAt,
                submittedAt,
                decidedAt,
                version);
    }

    Application with(Content other) {
        return new Application(
                id,
                exporter,
                other,
                progress,
                lineage,
                licence,
                decisionReasons,
                createdAt,
                submittedAt,
                decidedAt,
                version);
    }

    Application decided(Instant at, List<String> reasons) {
        return new Application(
                id, exporter, content, progress, lineage, licence, reasons, createdAt, submittedAt, at, version);
    }

    private StepOutcome end(Step step, Instant at, String reason) {
        return step(step, next -> next.decided(at, List.of(reason)));
    }
}
