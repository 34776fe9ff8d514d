package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.Decision.Denial;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be done next in a case, and what stands in the way. Each step is tried by the rules themselves and the result
 * thrown away, so that the answer and the rules cannot differ.
 *
 * @param signatures all of the case
 * @param appealed whether it had an appeal
 */
public record Prospects(Review review, List<Countersignature> signatures, boolean appealed, Instant at) {
    private static final Denial SOME_REASON = new Denial(DenialReason.OTHER, "tried");
    private static final Set<ApplicationStatus> UNDER_ADVICE =
            EnumSet.of(ApplicationStatus.OGD_ADVICE, ApplicationStatus.OGD_CONSOLIDATION);

    /** The steps of one side, for a person of that side. */
    public List<Prospect> of(Set<Step.By> side, PersonId person) {
        var application = review.application();
        var steps = EnumSet.noneOf(Step.class);
        steps.addAll(Transitions.from(application.status()));
        // Not yet in the table, and just that is what people ask: why not?
        if (UNDER_ADVICE.contains(application.status())) steps.add(Step.COUNTERSIGN);
        if (!application.progress().needsSecond()) steps.remove(Step.COUNTERSIGN_AGAIN);
        var found = new ArrayList<Prospect>();
        for (var step : steps)
            if (side.contains(step.by()) && (application.can(step) || step == Step.COUNTERSIGN))
                found.add(new Prospect(step, bar(step, person)));
        return found;
    }

    private @Nullable Refused bar(Step step, PersonId person) {
        var application = review.application();
        var outcome = switch (step) {
            case SUBMIT -> application.submit(at);
            case ADVISE -> review.advise(List.of(), person, speaksFor(person), signatures);
            case COUNTERSIGN, COUNTERSIGN_AGAIN -> review.countersign(person);
            case RETURN -> review.returnToOfficers(person);
            case APPROVE -> review.finalise(new Decision(Decision.Kind.APPROVE, List.of()), at);
            case REFUSE -> review.finalise(new Decision(Decision.Kind.REFUSE, List.of(SOME_REASON)), at);
            case FIND_NO_LICENCE_REQUIRED ->
                review.finalise(new Decision(Decision.Kind.NO_LICENCE_REQUIRED, List.of()), at);
            case APPEAL -> application.appeal(appealed, at);
            default -> application.take(step);
        };
        return outcome instanceof Refused refused ? refused : null;
    }

    private Department speaksFor(PersonId person) {
        return review.advice().departmentOf(person).orElse(Department.LICENSING);
    }
}
