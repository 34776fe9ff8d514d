package io.ytterby.tracking.recall.app;

import io.ytterby.contracts.Topic;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.recall.app.FindAffected.Affected;
import io.ytterby.tracking.recall.domain.Recall;
import io.ytterby.tracking.recall.events.RecallV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Writes down what became of a recall, and tells it. */
@ApplicationScoped
class RecallJournal {
    private final Journal journal;

    RecallJournal(Journal journal) {
        this.journal = journal;
    }

    /** @param fact what happened, as the topic has it: {@code recall-opened} */
    void write(Actor actor, String fact, Recall recall, Affected affected, Instant at) {
        var told = OutboxEvent.fact(
                Topic.TRACKING_RECALL,
                recall.id().toString(),
                recall.version(),
                fact,
                "tracking.recall",
                at,
                RecallV1.of(recall, affected));
        var detail = Map.of(
                "reason",
                recall.reason(),
                "scope",
                recall.scope().name(),
                "subject",
                recall.subject(),
                "affectedLots",
                affected.lots().size(),
                "affectedMg",
                affected.mass().milligrams(),
                "holders",
                affected.holders().stream().map(OrganisationId::value).toList());
        journal.write(new Change(actor, fact.replaceFirst("-", "."), "recall/" + recall.id(), detail, told));
    }
}
