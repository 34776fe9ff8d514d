package io.ytterby.tracking.operation.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationPart;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The version that an operation left each of its lots with. */
final class VersionsLeft {
    private VersionsLeft() {}

    static Map<LotId, Long> of(Operation operation) {
        return Stream.concat(operation.inputs().stream(), operation.outputs().stream())
                .collect(Collectors.toMap(OperationPart::lot, OperationPart::lotVersion, Math::max));
    }
}
