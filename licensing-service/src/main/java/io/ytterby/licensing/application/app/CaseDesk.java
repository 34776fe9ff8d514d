package io.ytterby.licensing.application.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.HistoryEntry;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every step has alike: who may see the case, that it is still the one that was read, and what is filed after it. */
@ApplicationScoped
class CaseDesk {
    private final Applications applications;
    private final CaseFile file;
    private final Journal journal;
    private final Event<CaseMoved> moved;
    private final Clock clock;

    CaseDesk(Applications applications, CaseFile file, Journal journal, Event<CaseMoved> moved, Clock clock) {
        this.applications = applications;
        this.file = file;
        this.journal = journal;
        this.moved = moved;
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
     * @param expected the version the caller has read; null where the step does not ask for it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    StepOutcome move(
            ApplicationId id,
            @Nullable Long expected,
            Side side,
            Actor actor,
            String fact,
            String note,
            Function<Application, StepOutcome> step) {
        var claimed = applications.claim(id).filter(found -> side.reaches(found, actor));
        if (claimed.isEmpty()) return new Refused.NotFound(id);
        var before = claimed.get();
        if (expected != null && expected != before.version()) return new Refused.Stale(before.version());
        var outcome = step.apply(before);
        return outcome instanceof Moved(var after)
                ? new Moved(file(before, applications.save(after), actor, fact, note))
                : outcome;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Application fileNew(Application drafted, Actor actor) {
        applications.add(drafted);
        return file(null, drafted, actor, "application-drafted", "");
    }

    /** The exporter sees its own, authorities see all that was submitted. */
    static boolean maySee(Application application, Actor actor) {
        return Side.EXPORTER.reaches(application, actor) || Side.AUTHORITY.reaches(application, actor);
    }

    private Application file(@Nullable Application before, Application after, Actor actor, String fact, String note) {
        var at = clock.instant();
        file.add(
                after.id(),
                new HistoryEntry(
                        at,
                        actor.person(),
                        actor.organisation(),
                        fact.substring("application-".length()),
                        before == null ? null : before.status(),
                        after.status(),
                        note));
        var payload = ApplicationV1.of(after, note.isEmpty() ? null : note);
        journal.write(new Change(
                actor,
                fact.replaceFirst("-", "."),
                "application/" + after.id(),
                payload,
                OutboxEvent.fact(
                        Topic.LICENSING_APPLICATION,
                        after.id().toString(),
                        after.version(),
                        fact,
                        Topic.LICENSING_APPLICATION.topicName(),
                        at,
                        payload)));
        moved.fire(new CaseMoved(before, after, actor, fact, note, at));
        return after;
    }

    /** The fact as contracts has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicationV1(
            String applicationId,
            String status,
            String exporterOrg,
            long version,
            @Nullable String licenceNumber,
            @Nullable String reason) {
        static ApplicationV1 of(Application application, @Nullable String reason) {
            return new ApplicationV1(
                    application.id().toString(),
                    application.status().name(),
                    application.exporter().value(),
                    application.version(),
                    Optional.ofNullable(application.licence())
                            .map(Object::toString)
                            .orElse(null),
                    reason);
        }
    }
}
