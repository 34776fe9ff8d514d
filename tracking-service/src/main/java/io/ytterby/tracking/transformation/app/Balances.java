package io.ytterby.tracking.transformation.app;

import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.transformation.domain.Balance;
import java.util.Optional;

/** The books of each process run, kept as they were when it was taken. */
public interface Balances {
    void write(OperationId operation, Balance balance);

    Optional<Balance> find(OperationId operation);
}
