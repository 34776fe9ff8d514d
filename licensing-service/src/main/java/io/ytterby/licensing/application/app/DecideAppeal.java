package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.app.CaseFile.Part;
import io.ytterby.licensing.application.domain.AdviceKind;
import io.ytterby.licensing.application.domain.Appeal;
import io.ytterby.licensing.application.domain.Appeal.Opinion;
import io.ytterby.licensing.application.domain.AppealId;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.CaseAdvice;
import io.ytterby.licensing.application.domain.Decision;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.application.domain.Ruling;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import io.ytterby.licensing.application.domain.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An appeal is taken up and reviewed by one new person, and decided by another: none of them had a part in the case. */
@ApplicationScoped
public class DecideAppeal {
    private final CaseDesk desk;
    private final CaseFile file;
    private final Appeals appeals;
    private final LicenseCase licenseCase;
    private final Clock clock;

    DecideAppeal(CaseDesk desk, CaseFile file, Appeals appeals, LicenseCase licenseCase, Clock clock) {
        this.desk = desk;
        this.file = file;
        this.appeals = appeals;
        this.licenseCase = licenseCase;
        this.clock = clock;
    }

    private record Act(AppealId id, Actor actor, Part part, Step step, String fact, String note) {}

    /** Empty if there is no such appeal. */
    @Transactional
    public Optional<StepOutcome> takeUp(AppealId id, Actor reviewer) {
        var act = new Act(id, reviewer, Part.APPEAL_REVIEWER, Step.TAKE_UP_APPEAL, "application-appeal-taken-up", "");
        return move(act, appealed -> appealed.take(act.step()), appeal -> appeal.takenUpBy(reviewer.person()));
    }

    /** Empty if there is no such appeal. */
    @Transactional
    public Optional<StepOutcome> recommend(AppealId id, boolean allow, String reason, Actor reviewer) {
        var act = new Act(
                id, reviewer, Part.APPEAL_REVIEWER, Step.RECOMMEND_ON_APPEAL, "application-appeal-reviewed", reason);
        return move(
                act,
                appealed -> appealed.take(act.step()),
                appeal -> appeal.reviewed(opinion(allow, reason, reviewer)));
    }

    /** Empty if there is no such appeal. An appeal that is allowed issues the licence in the same transaction. */
    @Transactional
    public Optional<StepOutcome> decide(AppealId id, boolean allow, String reason, Actor decider) {
        var step = allow ? Step.ALLOW_APPEAL : Step.REJECT_APPEAL;
        var act = new Act(id, decider, Part.APPEAL_DECIDER, step, "application-appeal-decided", reason);
        return move(
                act,
                appealed -> appealed.decideAppeal(allow, clock.instant()) instanceof Moved(var decided)
                        ? allow ? allowed(decided, decider) : rejected(decided, reason, decider)
                        : appealed.take(step),
                appeal -> appeal.decided(opinion(allow, reason, decider)));
    }

    private StepOutcome allowed(Application decided, Actor decider) {
        var advice = file.advice(decided.id());
        var outcome = licenseCase.license(decided, lines(decided, advice), null, decider);
        if (outcome instanceof Moved(var licensed))
            file.add(
                    decided.id(),
                    new Ruling(
                            Decision.Kind.APPROVE,
                            true,
                            List.of(),
                            advice.provisos(decided.content().targets()),
                            decider.person(),
                            clock.instant(),
                            licensed.licence()));
        return outcome;
    }

    /** The grounds of the refusal stand; the answer to the appeal is in the appeal. */
    private StepOutcome rejected(Application decided, String reason, Actor decider) {
        var denials = file.rulings(decided.id()).stream()
                .findFirst()
                .map(Ruling::denials)
                .orElse(List.of(new Decision.Denial("OTHER", reason)));
        file.add(
                decided.id(),
                new Ruling(Decision.Kind.REFUSE, true, denials, List.of(), decider.person(), clock.instant(), null));
        return new Moved(decided);
    }

    /** All but those that every adviser found to need no licence. */
    private static List<GoodsLine> lines(Application decided, CaseAdvice advice) {
        return decided.content().goods().stream()
                .filter(good -> advice.standingOn(Target.good(good.line())).stream()
                        .anyMatch(one -> one.kind() != AdviceKind.NO_LICENCE_REQUIRED))
                .toList();
    }

    private Opinion opinion(boolean allow, String reason, Actor by) {
        return new Opinion(allow, reason, by.person(), clock.instant());
    }

    private Optional<StepOutcome> move(Act act, Function<Application, StepOutcome> step, UnaryOperator<Appeal> change) {
        return appeals.lookUp(act.id()).map(found -> {
            var asked = new CaseDesk.Asked(
                    found.application(), null, CaseDesk.Side.AUTHORITY, act.actor(), act.fact(), act.note());
            return desk.move(asked, appealed -> act(act, appealed, step, change));
        });
    }

    private StepOutcome act(
            Act act, Application appealed, Function<Application, StepOutcome> step, UnaryOperator<Appeal> change) {
        if (appealed.after(act.step()).isEmpty()) return appealed.take(act.step());
        var person = act.actor().person();
        var has = file.partOf(appealed.id(), person);
        if (has.isPresent() && has.get() != act.part()) return new Refused.SamePerson(person);
        var outcome = step.apply(appealed);
        if (outcome instanceof Moved) {
            file.takePart(appealed.id(), person, act.part());
            appeals.save(change.apply(appeals.lookUp(act.id()).orElseThrow()));
        }
        return outcome;
    }
}
