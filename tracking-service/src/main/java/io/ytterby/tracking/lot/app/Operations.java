package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done with lots: written once, in the transaction of the change. */
public interface Operations {
    /** An operation as it was written: its place in the order of all, whose act it was, and what undid it, if it was undone. */
    record Written(
            long seq,
            Operation operation,
            OrganisationId organisation,
            PersonId person,
            Instant at,
            @Nullable OperationId reversedBy) {}

    void write(Actor actor, Operation operation, Instant at);

    Optional<Written> find(OperationId id);
}
