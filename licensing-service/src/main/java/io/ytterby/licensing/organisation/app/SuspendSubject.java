package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.organisation.domain.Subject;
import io.ytterby.licensing.organisation.domain.SubjectOutcome;
import io.ytterby.licensing.organisation.domain.SubjectOutcome.Done;
import io.ytterby.licensing.organisation.domain.SubjectOutcome.Oneself;
import io.ytterby.licensing.organisation.domain.SubjectOutcome.StandsSo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Stops every token of a person or a client, whatever organisation it names, and lets them count again. The services
 * hear of it within a second or two, and need not ask the issuer.
 */
@ApplicationScoped
public class SuspendSubject {
    private final Subjects subjects;
    private final SubjectEvents events;
    private final Journal journal;
    private final Clock clock;

    SuspendSubject(Subjects subjects, SubjectEvents events, Journal journal, Clock clock) {
        this.subjects = subjects;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public SubjectOutcome suspend(PersonId subject, String reason, Actor actor) {
        return subject.equals(actor.person()) ? new Oneself() : change(subject, true, reason, actor);
    }

    @Transactional
    public SubjectOutcome reinstate(PersonId subject, String reason, Actor actor) {
        return change(subject, false, reason, actor);
    }

    @Transactional
    public List<Subject> suspended(int most) {
        return subjects.suspended(most);
    }

    private SubjectOutcome change(PersonId subject, boolean suspended, String reason, Actor actor) {
        var at = clock.instant();
        var changed = subjects.change(subject, suspended, reason, at, actor.person());
        if (changed.isEmpty()) return new StandsSo(subject, suspended);
        var step = suspended ? "suspended" : "reinstated";
        journal.write(new Change(
                actor,
                "subject." + step,
                "subject/" + subject,
                Map.of("reason", reason),
                events.state(changed.get(), "subject-" + step, at)));
        return new Done(changed.get());
    }
}
