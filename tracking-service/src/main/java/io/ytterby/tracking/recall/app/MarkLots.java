package io.ytterby.tracking.recall.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.LotJournal;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.recall.app.FindAffected.Affected;
import io.ytterby.tracking.recall.domain.AffectedLot;
import io.ytterby.tracking.recall.domain.Recall;
import io.ytterby.tracking.recall.domain.RecallId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Tells a recall with the state of each lot that it reaches, so that everybody who may see the lot sees that it is called back. */
@ApplicationScoped
class MarkLots {
    /** So many at once: a wide recall must not hold its lots for long. The rest follows within seconds. */
    private static final int AT_ONCE = 500;

    private final RecalledLots marks;
    private final Lots lots;
    private final LotJournal journal;
    private final Clock clock;

    MarkLots(RecalledLots marks, Lots lots, LotJournal journal, Clock clock) {
        this.marks = marks;
        this.lots = lots;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells the next of those that do not know yet, and notes whether any are left. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Actor actor, RecallId recall, Affected affected) {
        var reached = affected.lots().stream().map(AffectedLot::lot).toList();
        var next = marks.unmarked(recall, reached, AT_ONCE);
        write(actor, "lot-recalled", recall, next, true);
        marks.untold(recall, next.size() == AT_ONCE);
    }

    /** The recall has ended: takes it back from the next lots. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeBack(Actor actor, RecallId recall) {
        var next = marks.markedWith(recall, AT_ONCE);
        write(actor, "lot-recall-ended", recall, next, false);
        marks.untold(recall, next.size() == AT_ONCE);
    }

    /** The lot is under these recalls now, and under no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(Actor actor, LotId lot, List<Recall> open) {
        var now = new HashSet<RecallId>();
        open.forEach(recall -> now.add(recall.id()));
        var told = new HashSet<>(marks.on(lot));
        for (var recall : now) if (!told.contains(recall)) write(actor, "lot-recalled", recall, List.of(lot), true);
        for (var recall : told)
            if (!now.contains(recall)) write(actor, "lot-recall-ended", recall, List.of(lot), false);
    }

    private void write(Actor actor, String fact, RecallId recall, Collection<LotId> which, boolean marked) {
        if (which.isEmpty()) return;
        var at = clock.instant();
        // Locked in the order that every other change locks them.
        for (var lot : lots.lock(which)) {
            boolean changed = marked ? marks.tryMark(lot.id(), recall, at) : marks.tryUnmark(lot.id(), recall);
            if (!changed) continue;
            journal.write(actor, fact, lots.touch(lot.id(), at), Map.of("recallId", recall.toString()), at);
        }
    }
}
