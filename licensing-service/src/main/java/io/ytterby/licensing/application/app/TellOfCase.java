package io.ytterby.licensing.application.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jspecify.annotations.Nullable;

/** Audit, event and the other features learn of a step, in its transaction. */
@ApplicationScoped
class TellOfCase {
    private final Journal journal;
    private final Event<CaseMoved> listeners;

    TellOfCase(Journal journal, Event<CaseMoved> listeners) {
        this.journal = journal;
        this.listeners = listeners;
    }

    void tell(CaseMoved moved) {
        var after = moved.after();
        var payload = ApplicationV1.of(moved);
        journal.write(new Change(
                moved.actor(),
                moved.fact().replaceFirst("-", "."),
                "application/" + after.id(),
                payload,
                OutboxEvent.fact(
                        Topic.LICENSING_APPLICATION,
                        after.id().toString(),
                        after.version(),
                        moved.fact(),
                        Topic.LICENSING_APPLICATION.topicName(),
                        moved.at(),
                        payload)));
        listeners.fire(moved);
    }

    /** The fact as contracts has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicationV1(
            String applicationId,
            String status,
            @Nullable String fromStatus,
            String exporterOrg,
            String licenceKind,
            int edition,
            @Nullable String amends,
            @Nullable String supersededBy,
            long version,
            @Nullable String licenceNumber,
            @Nullable String reason) {
        static ApplicationV1 of(CaseMoved moved) {
            var after = moved.after();
            var before = moved.before();
            return new ApplicationV1(
                    after.id().toString(),
                    after.status().name(),
                    before == null ? null : before.status().name(),
                    after.exporter().value(),
                    after.content().licenceKind().name(),
                    after.lineage().edition(),
                    text(after.lineage().amends()),
                    text(after.lineage().supersededBy()),
                    after.version(),
                    text(after.licence()),
                    moved.note().isEmpty() ? null : moved.note());
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
