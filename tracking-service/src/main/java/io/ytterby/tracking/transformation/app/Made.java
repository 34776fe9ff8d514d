package io.ytterby.tracking.transformation.app;

import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.transformation.domain.Balance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made.
 *
 * @param process the process's name; null for a blend and for goods that come back
 * @param taken the lots, each as much of it as was consumed
 * @param outputs the lots that came into being
 * @param balance the elements' books; null where what comes out is what went in
 */
public record Made(
        OperationId operation,
        Operation.Kind kind,
        @Nullable String process,
        List<Lot> taken,
        List<Lot> outputs,
        @Nullable Balance balance) {
    public Made {
        taken = List.copyOf(taken);
        outputs = List.copyOf(outputs);
    }
}
