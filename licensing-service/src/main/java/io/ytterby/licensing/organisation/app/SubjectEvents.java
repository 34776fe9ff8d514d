package io.ytterby.licensing.organisation.app;

import io.ytterby.contracts.Topic;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import io.ytterby.licensing.organisation.domain.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the services are told of a person or a client: whether its tokens count. Why is nobody's business but ours. */
@ApplicationScoped
public class SubjectEvents implements StateSource {
    private final Subjects subjects;
    private final Clock clock;

    SubjectEvents(Subjects subjects, Clock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    record SubjectV1(long aggregateVersion, List<String> visibleTo, String subject, String status, Instant since) {}

    OutboxEvent state(Subject subject, String fact, Instant at) {
        return OutboxEvent.state(
                topic(),
                subject.id().value(),
                subject.version(),
                fact,
                at,
                new SubjectV1(
                        subject.version(),
                        List.of(),
                        subject.id().value(),
                        subject.suspended() ? "SUSPENDED" : "ACTIVE",
                        subject.since()));
    }

    @Override
    public Topic topic() {
        return Topic.LICENSING_SUBJECT;
    }

    @Override
    public String versionsSql() {
        return "SELECT subject AS key, version FROM subject_standing";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        return subjects.lookUp(new PersonId(key)).map(found -> state(found, "subject-republished", clock.instant()));
    }
}
