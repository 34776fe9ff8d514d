package io.ytterby.tracking.recall.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.recall.domain.RecallId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Follows recalled goods into the lots that are made of them, and finishes telling recalls that reach more lots than one
 * transaction may hold. Each lot is looked at anew by its own lineage, so a round may be lost or run twice.
 */
@Singleton
class FollowRecalls {
    private static final Actor ITSELF = Actor.system("tracking");
    private static final int AT_ONCE = 500;

    /** An operation's number may become visible later than a higher one; no transaction takes this long. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    /** After a start: what was written just before the end of the process that was here before. */
    private static final Duration FIRST_LOOK = Duration.ofHours(24);

    private final RecalledLots marks;
    private final Recalls recalls;
    private final LookUpRecalls lookUpRecalls;
    private final FindAffected findAffected;
    private final MarkLots markLots;
    private final Clock clock;
    private long followed;

    FollowRecalls(
            RecalledLots marks,
            Recalls recalls,
            LookUpRecalls lookUpRecalls,
            FindAffected findAffected,
            MarkLots markLots,
            Clock clock) {
        this.marks = marks;
        this.recalls = recalls;
        this.lookUpRecalls = lookUpRecalls;
        this.findAffected = findAffected;
        this.markLots = markLots;
        this.clock = clock;
    }

    @Scheduled(every = "${tracking.recall.follow-every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        if (!marks.anyWork()) return;
        marks.withWork().forEach(this::finish);
        var now = clock.instant();
        var settled = marks.lastOperationBefore(now.minus(SETTLED), followed);
        var touched = marks.touchedSince(followed, now.minus(FIRST_LOOK), AT_ONCE);
        touched.forEach(this::follow);
        // A full round may have left some behind: they are looked for again from the same place.
        if (touched.size() < AT_ONCE) followed = settled;
    }

    private void finish(RecallId id) {
        QuarkusTransaction.requiringNew()
                .run(() -> recalls.find(id).ifPresent(recall -> {
                    if (recall.isOpen()) markLots.tell(ITSELF, id, findAffected.by(recalls.portionsOf(id)));
                    else markLots.takeBack(ITSELF, id);
                }));
    }

    private void follow(LotId lot) {
        QuarkusTransaction.requiringNew().run(() -> markLots.settle(ITSELF, lot, lookUpRecalls.openOn(lot)));
    }
}
