package io.ytterby.tracking.operation.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.LookUpLots;
import io.ytterby.tracking.operation.domain.LotBalance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Adds up what came into a lot and what became of it. */
@ApplicationScoped
public class BalanceLot {
    private final LookUpLots lookUpLots;
    private final Balances balances;

    BalanceLot(LookUpLots lookUpLots, Balances balances) {
        this.lookUpLots = lookUpLots;
        this.balances = balances;
    }

    /** Empty if there is no such lot, or the actor may not see all of it. */
    @Transactional
    public Optional<LotBalance> of(Actor actor, LotId id) {
        return lookUpLots
                .seeWhole(actor, id)
                .map(lot -> LotBalance.of(lot, balances.brought(id), balances.taken(id), balances.grams(id)));
    }
}
