package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An application for a licence. Immutable: a step gives the next application or says why not.
 *
 * @param round of advice; advice after a countersignature begins the next one and so voids it
 * @param countersignedBy who accepted the advice of this round
 * @param version what a client sends back as If-Match; 1 when drafted
 */
public record Application(
        ApplicationId id,
        OrganisationId exporter,
        ApplicationStatus status,
        Content content,
        int round,
        @Nullable PersonId countersignedBy,
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
                id, exporter, ApplicationStatus.DRAFT, content, 1, null, null, List.of(), at, null, null, 1);
    }

    public StepOutcome edit(Content changed) {
        return step(
                Step.EDIT,
                next -> new Application(
                        id, exporter, next, changed, round, null, null, List.of(), createdAt, null, null, version));
    }

    public StepOutcome submit(Instant at) {
        var gaps = content.gaps();
        if (status == ApplicationStatus.DRAFT && !gaps.isEmpty()) return new Refused.Incomplete(gaps);
        return step(Step.SUBMIT, next -> with(next, round, null, at, decidedAt, decisionReasons));
    }

    public StepOutcome withdraw(Instant at, String reason) {
        return step(Step.WITHDRAW, next -> with(next, round, null, submittedAt, at, List.of(reason)));
    }

    /** Takes advice of one officer on some targets. The advice itself is filed beside the application. */
    public StepOutcome advise(List<Target> targets, PersonId adviser, List<Countersignature> signatures) {
        if (Transitions.next(status, Step.ADVISE).isEmpty()) return notNow(Step.ADVISE);
        var unknown = targets.stream()
                .filter(Predicate.not(content.targets()::contains))
                .toList();
        if (!unknown.isEmpty()) return new Refused.NoSuchTarget(unknown);
        if (signatures.stream().anyMatch(one -> one.countersigner().equals(adviser)))
            return new Refused.SamePerson(adviser);
        int nextRound = status == ApplicationStatus.COUNTERSIGNED ? round + 1 : round;
        return step(Step.ADVISE, next -> with(next, nextRound, null, submittedAt, decidedAt, decisionReasons));
    }

    /** Needs advice on every line and party, none of it conflicting, and a person who gave none of it. */
    public StepOutcome countersign(boolean accepted, PersonId countersigner, CaseAdvice advice) {
        var step = accepted ? Step.COUNTERSIGN : Step.RETURN;
        if (Transitions.next(status, step).isEmpty()) return notNow(step);
        if (advice.advisers().contains(countersigner)) return new Refused.SamePerson(countersigner);
        if (accepted) {
            var open = open(advice);
            if (open != null) return open;
        }
        return step(
                step,
                next -> with(next, round, accepted ? countersigner : null, submittedAt, decidedAt, decisionReasons));
    }

    public StepOutcome finalise(Decision decision, CaseAdvice advice, Instant at) {
        var step = decision.kind().step();
        if (Transitions.next(status, step).isEmpty()) return notNow(step);
        var open = open(advice);
        if (open != null) return open;
        var against = against(decision.kind(), advice.on(content.targets()));
        if (against != null) return new Refused.AgainstAdvice(decision.kind(), against);
        if (decision.kind() == Decision.Kind.REFUSE && decision.reasons().isEmpty())
            return new Refused.ReasonsMissing();
        return step(step, next -> with(next, round, countersignedBy, submittedAt, at, decision.reasons()));
    }

    /** The same with the licence that was issued for it. */
    public Application licensed(LicenceNumber number) {
        return new Application(
                id,
                exporter,
                status,
                content,
                round,
                countersignedBy,
                number,
                decisionReasons,
                createdAt,
                submittedAt,
                decidedAt,
                version);
    }

    /** The lines that advice wants on the licence: one that needs none is left out. */
    public List<GoodsLine> linesToLicense(CaseAdvice advice) {
        return content.goods().stream()
                .filter(good -> advice.on(Target.good(good.line())).approves())
                .toList();
    }

    private @Nullable Refused open(CaseAdvice advice) {
        var standings = advice.on(content.targets());
        var missing = targetsOf(standings, Standing.MISSING);
        if (!missing.isEmpty()) return new Refused.AdviceMissing(missing);
        var conflicting = targetsOf(standings, Standing.CONFLICTING);
        return conflicting.isEmpty() ? null : new Refused.AdviceConflicting(conflicting);
    }

    private static @Nullable String against(Decision.Kind decision, Map<Target, Standing> standings) {
        return switch (decision) {
            case APPROVE ->
                standings.containsValue(Standing.REFUSE)
                                || standings.entrySet().stream()
                                        .noneMatch(one -> one.getKey().kind() == Target.Kind.GOOD
                                                && one.getValue().approves())
                        ? "An approval needs advice to approve at least one line of goods, and to refuse nothing."
                        : null;
            case REFUSE ->
                standings.containsValue(Standing.REFUSE)
                        ? null
                        : "A refusal needs advice to refuse at least one line of goods or party.";
            case NO_LICENCE_REQUIRED ->
                standings.entrySet().stream()
                                .filter(one -> one.getKey().kind() == Target.Kind.GOOD)
                                .allMatch(one -> one.getValue().favours(AdviceKind.NO_LICENCE_REQUIRED))
                        ? null
                        : "This needs the advice that no line of goods requires a licence.";
        };
    }

    private static List<Target> targetsOf(Map<Target, Standing> standings, Standing standing) {
        return standings.entrySet().stream()
                .filter(one -> one.getValue() == standing)
                .map(Map.Entry::getKey)
                .toList();
    }

    private StepOutcome step(Step step, Function<ApplicationStatus, Application> become) {
        return Transitions.next(status, step)
                .<StepOutcome>map(next -> new Moved(become.apply(next)))
                .orElseGet(() -> notNow(step));
    }

    private Refused notNow(Step step) {
        return new Refused.NotNow(step, status, Transitions.from(status).keySet());
    }

    private Application with(
            ApplicationStatus next,
            int nextRound,
            @Nullable PersonId signedBy,
            @Nullable Instant submitted,
            @Nullable Instant decided,
            List<String> reasons) {
        return new Application(
                id, exporter, next, content, nextRound, signedBy, licence, reasons, createdAt, submitted, decided,
                version);
    }
}
