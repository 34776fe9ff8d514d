package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What officers and countersigners may do with an application, given what has been advised so far. */
public record Review(Application application, CaseAdvice advice) {
    /**
     * Takes advice of one officer on some targets. The advice itself is filed beside the application.
     *
     * @param signatures all of the case, those that returned it too
     */
    public StepOutcome advise(
            List<Target> targets, PersonId adviser, Department department, List<Countersignature> signatures) {
        if (!application.can(Step.ADVISE)) return application.notNow(Step.ADVISE);
        var unknown = targets.stream()
                .filter(Predicate.not(application.content().targets()::contains))
                .toList();
        if (!unknown.isEmpty()) return new Refused.NoSuchTarget(unknown);
        if (signatures.stream().anyMatch(one -> one.countersigner().equals(adviser)))
            return new Refused.SamePerson(adviser);
        var spokenFor = advice.departmentOf(adviser);
        if (spokenFor.isPresent() && !spokenFor.get().equals(department))
            return new Refused.OtherDepartment(spokenFor.get());
        return application.step(
                Step.ADVISE,
                next -> application.countersignedBy() == null
                        ? next
                        : next.with(next.progress().nextRound()));
    }

    /** Needs advice on every line and party, none of it conflicting, and a person who gave none of it. */
    public StepOutcome countersign(PersonId countersigner) {
        var progress = application.progress();
        var step = progress.countersignedBy() == null ? Step.COUNTERSIGN : Step.COUNTERSIGN_AGAIN;
        var bar = barToSign(countersigner, step);
        if (bar != null) return bar;
        if (step == Step.COUNTERSIGN_AGAIN && !progress.needsSecond()) return new Refused.SignedAlready();
        return application.step(step, next -> next.with(next.progress().signedBy(countersigner)));
    }

    /** Sends it back to the officers; what was signed in this round is void. */
    public StepOutcome returnToOfficers(PersonId countersigner) {
        if (!application.can(Step.RETURN)) return application.notNow(Step.RETURN);
        if (advice.advisers().contains(countersigner)) return new Refused.SamePerson(countersigner);
        return application.step(Step.RETURN, next -> next.with(next.progress().nextRound()));
    }

    /** Needs the countersignatures of this round, advice that bears it, and for a refusal its reasons. */
    public StepOutcome finalise(Decision decision, Instant at) {
        var step = decision.kind().step();
        if (!application.can(step)) return application.notNow(step);
        var progress = application.progress();
        if (progress.needsSecond() && progress.secondCountersignedBy() == null)
            return new Refused.SecondSignatureMissing();
        var targets = application.content().targets();
        var open = advice.open(targets);
        if (open != null) return open;
        var against = advice.against(decision.kind(), targets);
        if (against != null) return new Refused.AgainstAdvice(decision.kind(), against);
        if (decision.kind() == Decision.Kind.REFUSE && decision.denials().isEmpty())
            return new Refused.ReasonsMissing();
        return application.step(
                step,
                next -> next.decided(
                        at,
                        decision.denials().stream().map(Decision.Denial::text).toList()));
    }

    /** What now follows by itself; empty if somebody has to act. */
    public Optional<Step> follows(boolean openQueries) {
        var targets = application.content().targets();
        var step = switch (application.status()) {
            case SUBMITTED -> Step.BEGIN_CHECKS;
            case OGD_ADVICE -> advice.on(targets).containsValue(Standing.MISSING) ? null : Step.CONSOLIDATE;
            case OGD_CONSOLIDATION -> advice.open(targets) == null ? Step.FINISH_REVIEW : null;
            case AWAITING_EXPORTER_RESPONSE -> openQueries ? null : Step.RESUME;
            default -> null;
        };
        return Optional.ofNullable(step);
    }

    /** The lines that advice wants on the licence: one that needs none is left out. */
    public List<GoodsLine> linesToLicense() {
        return application.content().goods().stream()
                .filter(good -> advice.on(Target.good(good.line())).approves())
                .toList();
    }

    /** Where advice is under way, what is missing says more than "not now". */
    private @Nullable Refused barToSign(PersonId countersigner, Step step) {
        var status = application.status();
        var underAdvice = status == ApplicationStatus.OGD_ADVICE || status == ApplicationStatus.OGD_CONSOLIDATION;
        if (!underAdvice && !application.can(step)) return application.notNow(step);
        var first = application.countersignedBy();
        if (advice.advisers().contains(countersigner) || countersigner.equals(first))
            return new Refused.SamePerson(countersigner);
        var open = advice.open(application.content().targets());
        if (open != null) return open;
        return application.can(step) ? null : application.notNow(step);
    }
}
