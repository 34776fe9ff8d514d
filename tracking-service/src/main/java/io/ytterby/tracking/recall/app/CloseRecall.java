package io.ytterby.tracking.recall.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.recall.domain.Recall;
import io.ytterby.tracking.recall.domain.RecallId;
import io.ytterby.tracking.recall.domain.RecallOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends a recall. Who was affected can still be asked. */
@ApplicationScoped
public class CloseRecall {
    private final Recalls recalls;
    private final FindAffected findAffected;
    private final RecallJournal journal;
    private final MarkLots markLots;
    private final Clock clock;

    CloseRecall(Recalls recalls, FindAffected findAffected, RecallJournal journal, MarkLots markLots, Clock clock) {
        this.recalls = recalls;
        this.findAffected = findAffected;
        this.journal = journal;
        this.markLots = markLots;
        this.clock = clock;
    }

    @Transactional
    public RecallOutcome close(Actor actor, RecallId id) {
        var at = clock.instant();
        var closed = recalls.tryClose(id, at);
        if (closed.isEmpty())
            return recalls.find(id)
                    .<RecallOutcome>map(RecallOutcome.AlreadyClosed::new)
                    .orElseGet(() -> new RecallOutcome.Absent("recall", id.toString()));
        Recall recall = closed.get();
        journal.write(actor, "recall-closed", recall, findAffected.by(recalls.portionsOf(id)), at);
        markLots.takeBack(actor, id);
        return new RecallOutcome.Done(recall);
    }
}
