package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A case in which random people take random steps; it files what the desk would file. */
final class CaseWalk {
    private static final List<PersonId> PEOPLE = List.of(
            new PersonId("p.one"),
            new PersonId("p.two"),
            new PersonId("p.three"),
            new PersonId("p.four"),
            new PersonId("p.five"));
    private static final Set<Department> REQUIRED = Set.of(Department.LICENSING, Applications.INDUSTRY);

    /** A row of the history. */
    record Passage(@Nullable ApplicationStatus from, ApplicationStatus to, Instant at) {}

    private final RandomGenerator random;

    /** What most people think of this case. */
    private final AdviceKind leaning;

    final List<Passage> passages = new ArrayList<>();
    final List<Advice> advice = new ArrayList<>();
    final List<Countersignature> signatures = new ArrayList<>();
    Application now;
    Instant clock = Applications.NOON;
    int openQueries;
    boolean appealed;

    CaseWalk(RandomGenerator random) {
        this.random = random;
        this.leaning = AdviceKind.values()[random.nextInt(AdviceKind.values().length)];
        this.now = Applications.draft().needingSecond(random.nextInt(4) == 0);
        passages.add(new Passage(null, now.status(), clock));
    }

    Review review() {
        return new Review(now, new CaseAdvice(advice, REQUIRED));
    }

    /** Somebody tries something. @return what came of it */
    StepOutcome step() {
        clock = clock.plus(Duration.ofHours(random.nextInt(1, 100)));
        var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var outcome = attempt(random.nextInt(100), person);
        if (outcome instanceof Moved(var after)) {
            become(after);
            settle();
        }
        return outcome;
    }

    private StepOutcome attempt(int dice, PersonId person) {
        if (now.status() == ApplicationStatus.DRAFT) return dice < 95 ? now.submit(clock) : now.withdraw(clock, "no");
        if (dice < 30) return advise(PEOPLE.get(random.nextInt(3)));
        if (dice < 58) return countersign(mostly() ? PEOPLE.get(3 + random.nextInt(2)) : person);
        if (dice < 61) return returned(person);
        if (dice < 75) return review().finalise(decision(), clock);
        if (dice < 83) return query();
        if (dice < 86) return editions();
        if (dice < 97) return appeal();
        return random.nextBoolean() ? now.withdraw(clock, "no") : now.close(clock, "no");
    }

    private StepOutcome advise(PersonId person) {
        var targets =
                random.nextInt(4) == 0 ? List.of(Applications.GOODS) : List.of(Applications.GOODS, Applications.PARTY);
        boolean licensing = PEOPLE.indexOf(person) % 2 == 0;
        var department = licensing == mostly() ? Department.LICENSING : Applications.INDUSTRY;
        var kind = kind();
        var outcome = review().advise(targets, person, department, signatures);
        if (outcome instanceof Moved(var moved))
            targets.forEach(target -> advice.add(
                    new Advice(target, kind, department, "x", null, List.of(), person, moved.round(), clock)));
        return outcome;
    }

    private StepOutcome countersign(PersonId person) {
        var outcome = review().countersign(person);
        if (outcome instanceof Moved) signatures.add(new Countersignature(person, true, "", now.round(), clock));
        return outcome;
    }

    private StepOutcome returned(PersonId person) {
        var outcome = review().returnToOfficers(person);
        if (outcome instanceof Moved) signatures.add(new Countersignature(person, false, "x", now.round(), clock));
        return outcome;
    }

    private StepOutcome query() {
        if (random.nextBoolean()) {
            var outcome = now.take(Step.ASK);
            if (outcome instanceof Moved) openQueries++;
            return outcome;
        }
        var outcome = now.take(random.nextBoolean() ? Step.ANSWER : Step.CLOSE_QUERY);
        if (outcome instanceof Moved) openQueries--;
        return outcome;
    }

    private StepOutcome editions() {
        var step = List.of(
                        Step.AMEND,
                        Step.ABANDON_AMENDMENT,
                        Step.REOPEN_FOR_CHANGES,
                        Step.REOPEN_FOR_ORGANISATION,
                        Step.DISMISS_CHANGES,
                        Step.SUPERSEDE)
                .get(random.nextInt(6));
        var outcome = step == Step.SUPERSEDE ? now.supersededBy(new ApplicationId(new UUID(0, 2))) : now.take(step);
        if (outcome instanceof Moved && step == Step.AMEND) openQueries = 0;
        return outcome;
    }

    private StepOutcome appeal() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> {
                var outcome = now.appeal(appealed, clock);
                if (outcome instanceof Moved) appealed = true;
                yield outcome;
            }
            case 2 -> now.take(Step.TAKE_UP_APPEAL);
            case 3 -> now.take(Step.RECOMMEND_ON_APPEAL);
            default -> {
                var outcome = random.nextInt(4) == 0
                        ? now.take(Step.WITHDRAW_APPEAL)
                        : now.decideAppeal(random.nextBoolean(), clock);
                if (outcome instanceof Moved) openQueries = 0;
                yield outcome;
            }
        };
    }

    private Decision decision() {
        return switch (mostly() ? leaning : AdviceKind.APPROVE) {
            case REFUSE -> new Decision(Decision.Kind.REFUSE, List.of(new Decision.Denial("DIVERSION_RISK", "x")));
            case NO_LICENCE_REQUIRED -> new Decision(Decision.Kind.NO_LICENCE_REQUIRED, List.of());
            case APPROVE, PROVISO -> new Decision(Decision.Kind.APPROVE, List.of());
        };
    }

    private AdviceKind kind() {
        return mostly() ? leaning : AdviceKind.values()[random.nextInt(AdviceKind.values().length)];
    }

    private boolean mostly() {
        return random.nextInt(10) > 0;
    }

    private void settle() {
        var next = review().follows(openQueries > 0);
        while (next.isPresent()) {
            if (now.take(next.get()) instanceof Moved(var after)) become(after);
            else throw new AssertionError(next.get() + " should follow from " + now.status());
            next = review().follows(openQueries > 0);
        }
    }

    private void become(Application after) {
        passages.add(new Passage(now.status(), after.status(), clock));
        now = after;
    }

    /** Every step of the table, tried by somebody with every right. */
    List<StepOutcome> everything() {
        var outcomes = new ArrayList<StepOutcome>();
        var someone = new PersonId("someone.new");
        outcomes.add(now.edit(now.content()));
        outcomes.add(now.submit(clock));
        outcomes.add(now.withdraw(clock, "x"));
        outcomes.add(now.close(clock, "x"));
        outcomes.add(now.appeal(false, clock));
        outcomes.add(now.decideAppeal(true, clock));
        outcomes.add(review().advise(List.of(Applications.GOODS), someone, Department.LICENSING, List.of()));
        outcomes.add(review().countersign(someone));
        outcomes.add(review().returnToOfficers(someone));
        outcomes.add(review().finalise(new Decision(Decision.Kind.APPROVE, List.of()), clock));
        for (var step : Step.values()) outcomes.add(now.take(step));
        return outcomes.stream().filter(one -> !(one instanceof Refused)).toList();
    }
}
