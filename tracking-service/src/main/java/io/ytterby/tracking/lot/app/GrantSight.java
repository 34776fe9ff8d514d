package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.domain.Grant;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Lets another organisation see a lot: a buyer, most often. Its producer and its custodian may. */
@ApplicationScoped
public class GrantSight {
    private final Lots lots;
    private final Grants grants;
    private final LotJournal journal;
    private final Clock clock;

    GrantSight(Lots lots, Grants grants, LotJournal journal, Clock clock) {
        this.lots = lots;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
    }

    /** Granting twice what was granted once changes nothing, and is no error. */
    @Transactional
    public LotOutcome<Lot> grant(Actor actor, LotId id, Grant grant) {
        var own = lots.find(id).filter(lot -> mayGrant(actor, lot));
        if (own.isEmpty()) return LotOutcome.refused(new LotRefusal.NoSuchLot(id));
        var at = clock.instant();
        if (!grants.tryAdd(id, grant, actor.person(), at)) return LotOutcome.done(own.get());
        var lot = lots.touch(id, at);
        var detail = Map.of(
                "organisation",
                grant.organisation().value(),
                "scope",
                grant.scope().word());
        journal.write(actor, "lot-granted", lot, detail, at);
        return LotOutcome.done(lot);
    }

    private static boolean mayGrant(Actor actor, Lot lot) {
        return actor.organisation().equals(lot.custodian())
                || actor.organisation().equals(lot.card().producer());
    }
}
