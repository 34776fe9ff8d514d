package io.ytterby.tracking.declaration.app;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.declaration.domain.Answer;
import io.ytterby.tracking.declaration.domain.DeclaredLots;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells inspection-service, which owns the declaration, what became of its lots. */
@ApplicationScoped
class LotsAnswers {
    private final Journal journal;

    LotsAnswers(Journal journal) {
        this.journal = journal;
    }

    void tell(Actor actor, DeclaredLots declared, Answer answer, DeclaredLots.@Nullable Refusal refusal, Instant at) {
        var fact = "lots-" + answer.name().toLowerCase(Locale.ROOT);
        var key = declared.declaration().toString();
        var payload = LotsAnswerV1.of(declared, refusal);
        var event = OutboxEvent.fact(
                Topic.TRACKING_CUSTODY, key, declared.version(), fact, "tracking.lots-answer", at, payload);
        journal.write(new Change(actor, "declaration." + fact, "declaration/" + key, payload, event));
    }
}
