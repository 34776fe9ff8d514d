package io.ytterby.tracking.operation.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.LookUpLots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.app.Operations.Written;
import io.ytterby.tracking.lot.domain.OperationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Shows operations to whose act they were, and to who may see all of one of their lots. */
@ApplicationScoped
public class LookUpOperations {
    private final Operations operations;
    private final LookUpLots lookUpLots;
    private final Balances balances;

    LookUpOperations(Operations operations, LookUpLots lookUpLots, Balances balances) {
        this.operations = operations;
        this.lookUpLots = lookUpLots;
        this.balances = balances;
    }

    /** Empty if there is none, or the actor may not see it. */
    @Transactional
    public Optional<Written> see(Actor actor, OperationId id) {
        return operations.find(id).filter(found -> maySee(actor, found));
    }

    /** Empty if there is no such lot, or the actor may not see all of it. */
    @Transactional
    public Optional<List<Balances.Entry>> of(Actor actor, LotId lot, long after, int limit) {
        return lookUpLots.seeWhole(actor, lot).map(seen -> balances.entries(lot, after, limit));
    }

    private boolean maySee(Actor actor, Written found) {
        return actor.isAuthority()
                || actor.organisation().equals(found.organisation())
                || found.operation().lots().stream()
                        .anyMatch(lot -> lookUpLots.seeWhole(actor, lot).isPresent());
    }
}
