package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.HistoryEntry;
import io.ytterby.licensing.application.domain.Review;
import io.ytterby.licensing.application.domain.Step;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every step has alike: who may see the case, that it is still the one that was read, what follows from the step by
 * itself, and what is filed after it.
 */
@ApplicationScoped
class CaseDesk {
    private static final Actor ITSELF = Actor.system("licensing");

    private final Applications applications;
    private final CaseFile file;
    private final CaseQueries queries;
    private final SecondCountersignature second;
    private final TellOfCase tellOfCase;
    private final Clock clock;

    CaseDesk(
            Applications applications,
            CaseFile file,
            CaseQueries queries,
            SecondCountersignature second,
            TellOfCase tellOfCase,
            Clock clock) {
        this.applications = applications;
        this.file = file;
        this.queries = queries;
        this.second = second;
        this.tellOfCase = tellOfCase;
        this.clock = clock;
    }

    /** On whose side of the desk a step is taken. */
    enum Side {
        EXPORTER,
        AUTHORITY;

        boolean reaches(Application application, Actor actor) {
            return this == EXPORTER
                    ? application.exporter().equals(actor.organisation())
                    : actor.isAuthority() && application.submittedAt() != null;
        }
    }

    /**
     * A step that somebody wants to take.
     *
     * @param expected the version the caller has read; null where the step does not ask for it
     * @param fact as in the event: {@code application-submitted}
     */
    record Asked(ApplicationId id, @Nullable Long expected, Side side, Actor actor, String fact, String note) {}

    /** The case with its row locked; empty also for one that the actor may not see. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Application> claim(ApplicationId id, Side side, Actor actor) {
        return claim(id).filter(found -> side.reaches(found, actor));
    }

    /** Editions move each other: the older one is locked first, always, so that two steps never wait for each other. */
    private Optional<Application> claim(ApplicationId id) {
        claimOlder(id);
        return applications.claim(id).map(found -> found.needingSecond(second.isNeeded(id)));
    }

    private void claimOlder(ApplicationId id) {
        applications.editionBefore(id).ifPresent(older -> {
            claimOlder(older);
            applications.claim(older);
        });
    }

    /** What follows from the step of another edition. A step that is not possible is not taken. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Application> follow(Asked asked, Function<Application, StepOutcome> step) {
        var before = claim(asked.id()).orElseThrow();
        return step.apply(before) instanceof Moved(var after)
                ? Optional.of(file(before, after, asked))
                : Optional.empty();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    StepOutcome move(Asked asked, Function<Application, StepOutcome> step) {
        var claimed = claim(asked.id(), asked.side(), asked.actor());
        if (claimed.isEmpty()) return new Refused.NotFound(asked.id());
        var before = claimed.get();
        if (asked.expected() != null && asked.expected() != before.version())
            return new Refused.Stale(before.version());
        var outcome = step.apply(before);
        return outcome instanceof Moved(var after) ? new Moved(file(before, after, asked)) : outcome;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Application fileNew(Application drafted, Actor actor) {
        applications.add(drafted);
        var at = clock.instant();
        remember(null, drafted, actor, "drafted", "", at);
        tellOfCase.tell(new CaseMoved(null, drafted, actor, "application-drafted", "", at));
        return drafted;
    }

    /** The exporter sees its own, authorities see all that was submitted. */
    static boolean maySee(Application application, Actor actor) {
        return Side.EXPORTER.reaches(application, actor) || Side.AUTHORITY.reaches(application, actor);
    }

    /** Each step has a row of history, also those that followed by themselves; together they are one version and one fact. */
    private Application file(Application before, Application after, Asked asked) {
        var at = clock.instant();
        remember(before, after, asked.actor(), asked.fact().substring("application-".length()), asked.note(), at);
        var settled = after;
        for (var step : following(after)) {
            var next = ((Moved) settled.take(step)).application();
            remember(settled, next, ITSELF, words(step), "", at);
            settled = next;
        }
        // Nobody answers a case that nobody works on.
        if (settled.status().isSettled())
            queries.closeOpen(settled.id(), "The case has ended.", asked.actor().person(), at);
        var saved = applications.save(settled);
        tellOfCase.tell(new CaseMoved(before, saved, asked.actor(), asked.fact(), asked.note(), at));
        return saved;
    }

    private Iterable<Step> following(Application moved) {
        var steps = new ArrayList<Step>();
        var review = new Review(moved, file.advice(moved.id()));
        boolean openQueries = queries.anyOpen(moved.id());
        var next = review.follows(openQueries);
        while (next.isPresent()) {
            steps.add(next.get());
            review = new Review(((Moved) review.application().take(next.get())).application(), review.advice());
            next = review.follows(openQueries);
        }
        return steps;
    }

    private void remember(
            @Nullable Application before, Application after, Actor actor, String step, String note, Instant at) {
        file.add(
                after.id(),
                new HistoryEntry(
                        at,
                        actor.person(),
                        actor.organisation(),
                        step,
                        before == null ? null : before.status(),
                        after.status(),
                        note));
    }

    private static String words(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
