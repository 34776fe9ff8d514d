package io.ytterby.tracking.recall.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lineage.app.Traces;
import io.ytterby.tracking.lineage.domain.Portion;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.recall.domain.Recall;
import io.ytterby.tracking.recall.domain.RecallId;
import io.ytterby.tracking.recall.domain.RecallOutcome;
import io.ytterby.tracking.recall.domain.RecallScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Calls goods back, with all that was made of them. */
@ApplicationScoped
public class OpenRecall {
    private final Recalls recalls;
    private final Traces traces;
    private final Lots lots;
    private final FindAffected findAffected;
    private final RecallJournal journal;
    private final MarkLots markLots;
    private final Clock clock;

    OpenRecall(
            Recalls recalls,
            Traces traces,
            Lots lots,
            FindAffected findAffected,
            RecallJournal journal,
            MarkLots markLots,
            Clock clock) {
        this.recalls = recalls;
        this.traces = traces;
        this.lots = lots;
        this.findAffected = findAffected;
        this.journal = journal;
        this.markLots = markLots;
        this.clock = clock;
    }

    @Transactional
    public RecallOutcome open(Actor actor, RecallScope scope, String reason) {
        return switch (scope) {
            case RecallScope.OfLot(var lot) ->
                lots.find(lot).isEmpty() ? absent("lot", lot) : opened(actor, scope, reason, traces.everHeldBy(lot));
            case RecallScope.OfOperation(var operation) -> {
                var portions = traces.outputsOf(operation);
                yield portions.isEmpty() ? absent("operation", operation) : opened(actor, scope, reason, portions);
            }
            case RecallScope.OfGrams(var grams) -> ofGrams(actor, scope, reason, grams);
        };
    }

    private RecallOutcome ofGrams(Actor actor, RecallScope scope, String reason, GramRange grams) {
        var first = traces.ofGram(grams.from());
        var last = traces.ofGram(grams.end() - 1);
        if (first.isEmpty()
                || last.isEmpty()
                || !first.get().goods().equals(last.get().goods()))
            return new RecallOutcome.GramsNotInOneBlock(grams.toString());
        var portion = new Portion(first.get().goods(), grams, Mass.ofGrams(grams.count()));
        return opened(actor, scope, reason, List.of(portion));
    }

    private RecallOutcome opened(Actor actor, RecallScope scope, String reason, List<Portion> portions) {
        var recall = new Recall(
                RecallId.random(), reason, scope.kind(), scope.subject(), actor.person(), clock.instant(), null, 1);
        recalls.add(recall, portions);
        var affected = findAffected.by(portions);
        journal.write(actor, "recall-opened", recall, affected, recall.openedAt());
        markLots.tell(actor, recall.id(), affected);
        return new RecallOutcome.Done(recall);
    }

    private static RecallOutcome absent(String what, LotId id) {
        return new RecallOutcome.Absent(what, id.toString());
    }

    private static RecallOutcome absent(String what, UUID id) {
        return new RecallOutcome.Absent(what, id.toString());
    }
}
