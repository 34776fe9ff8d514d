package io.ytterby.licensing.outlook.app;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import io.ytterby.licensing.application.app.Applications;
import io.ytterby.licensing.application.app.CaseFile;
import io.ytterby.licensing.application.app.CaseMoved;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.clock.app.ReadClock;
import io.ytterby.licensing.clock.domain.LegalDays;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the parties of a case how it stands, in the transaction of each step, and once a day while it is open. */
@ApplicationScoped
class TellParties implements StateSource {
    /** After the desk has taken the step in: the forecast asks which queue the case is in. */
    private static final int LATE = Interceptor.Priority.APPLICATION + 900;

    private static final Actor ITSELF = Actor.system("licensing");

    private final Outlooks outlooks;
    private final Applications applications;
    private final CaseFile file;
    private final ReadClock readClock;
    private final Journal journal;
    private final Clock clock;

    TellParties(
            Outlooks outlooks,
            Applications applications,
            CaseFile file,
            ReadClock readClock,
            Journal journal,
            Clock clock) {
        this.outlooks = outlooks;
        this.applications = applications;
        this.file = file;
        this.readClock = readClock;
        this.journal = journal;
        this.clock = clock;
    }

    void on(@Observes @Priority(LATE) CaseMoved moved) {
        var application = moved.after();
        if (application.submittedAt() == null) return;
        var version = outlooks.next(application.id(), LegalDays.of(moved.at()));
        tell(application, version, "case-status-changed", moved.actor(), moved.at());
    }

    /** The day has changed: days in the clock and the cases like it have. */
    @Transactional
    void again(ApplicationId id) {
        var at = clock.instant();
        // The case first, as every step has it: a step that runs now is told by itself.
        applications
                .claim(id)
                .ifPresent(application -> outlooks.nextUnlessTold(id, LegalDays.of(at))
                        .ifPresent(version -> tell(application, version, "case-status-counted", ITSELF, at)));
    }

    private void tell(Application application, long version, String fact, Actor actor, Instant at) {
        state(application, version, fact, at)
                .ifPresent(event -> journal.write(new Change(
                        actor,
                        fact.replaceFirst("case-status-", "case-status."),
                        "case-status/" + application.id(),
                        Map.of("version", version),
                        event)));
    }

    private Optional<OutboxEvent> state(Application application, long version, String fact, Instant at) {
        @Nullable Instant submittedAt = application.submittedAt();
        if (submittedAt == null) return Optional.empty();
        var insight = readClock.insight(application.id(), file.history(application.id()));
        return Optional.of(OutboxEvent.state(
                topic(),
                application.id().toString(),
                version,
                fact,
                at,
                CaseStatusV1.of(application, insight, version, submittedAt, at)));
    }

    @Override
    public Topic topic() {
        return Topic.LICENSING_CASE_STATUS;
    }

    @Override
    public String versionsSql() {
        return "SELECT CAST(application AS text) AS key, version FROM case_outlook";
    }

    @Override
    @Transactional
    public Optional<OutboxEvent> current(String key) {
        var id = new ApplicationId(UUID.fromString(key));
        var version = outlooks.version(id);
        if (version.isEmpty()) return Optional.empty();
        return applications
                .lookUp(id)
                .flatMap(found -> state(found, version.getAsLong(), "case-status-republished", clock.instant()));
    }
}
