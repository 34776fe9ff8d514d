package io.ytterby.tracking.transformation.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.transformation.domain.Balance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Shows the books of a process run to who ran it, and to authorities. A buyer of what came out learns nothing of recipes. */
@ApplicationScoped
public class LookUpBalance {
    private final Operations operations;
    private final Balances balances;

    LookUpBalance(Operations operations, Balances balances) {
        this.operations = operations;
        this.balances = balances;
    }

    /** Empty if there is no such run, or the actor may not see it. */
    @Transactional
    public Optional<Balance> of(Actor actor, OperationId id) {
        return operations
                .find(id)
                .filter(run -> actor.isAuthority() || run.organisation().equals(actor.organisation()))
                .flatMap(run -> balances.find(id));
    }
}
