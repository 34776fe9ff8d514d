package io.ytterby.tracking.declaration.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.LotJournal;
import io.ytterby.tracking.lot.app.Lots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Freezes lots while a declaration's list of open holds is not empty, and thaws them when it is. */
@ApplicationScoped
public class FollowHolds {
    private static final Actor TRACKING = Actor.system("tracking");

    private final Followed followed;
    private final Lots lots;
    private final LotJournal journal;
    private final Clock clock;

    FollowHolds(Followed followed, Lots lots, LotJournal journal, Clock clock) {
        this.followed = followed;
        this.lots = lots;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param held the declaration's lots; they are frozen if it has an open hold */
    @Transactional
    public void to(DeclarationId declaration, long version, int openHolds, Set<LotId> held) {
        if (!followed.advanceHolds(declaration, version, openHolds)) return;
        var at = clock.instant();
        lots.lock(held);
        var changed = lots.freezeExactly(declaration, openHolds > 0 ? held : Set.of(), at);
        for (var lot : changed) {
            var fact = lot.frozenBy().contains(declaration) ? "lot-frozen" : "lot-thawed";
            journal.write(TRACKING, fact, lot, Map.of("declaration", declaration.toString()), at);
        }
        CrashPoint.reached("tracking.holds-followed");
    }
}
